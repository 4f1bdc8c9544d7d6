// SPDX-License-Identifier: MIT
#include "core/words/edit_distance.h"

#include <algorithm>
#include <vector>

namespace v2m {

int editsBetween(const std::u16string& one, const std::u16string& other)
{
    const std::size_t columns = other.size() + 1;
    std::vector<int> table((one.size() + 1) * columns);
    const auto at = [&](std::size_t i, std::size_t j) -> int& { return table[i * columns + j]; };
    for (std::size_t i = 0; i <= one.size(); ++i)
        at(i, 0) = static_cast<int>(i);
    for (std::size_t j = 0; j <= other.size(); ++j)
        at(0, j) = static_cast<int>(j);
    for (std::size_t i = 1; i <= one.size(); ++i) {
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const int differs = one[i - 1] == other[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + differs});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(one.size(), other.size());
}

} // namespace v2m
