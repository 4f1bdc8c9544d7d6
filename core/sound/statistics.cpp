// SPDX-License-Identifier: MIT
#include "core/sound/statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace v2m {

float meanOf(std::span<const float> values)
{
    double sum = 0.0;
    for (const float value : values)
        sum += value;
    return values.empty() ? 0.0F : static_cast<float>(sum / static_cast<double>(values.size()));
}

float deviationOf(std::span<const float> values)
{
    const double mean = meanOf(values);
    double sum = 0.0;
    for (const float value : values)
        sum += (value - mean) * (value - mean);
    return values.empty() ? 0.0F
                          : static_cast<float>(std::sqrt(sum / static_cast<double>(values.size())));
}

float quantileOf(std::span<const float> values, float share)
{
    if (values.empty())
        return 0.0F;
    std::vector<float> sorted(values.begin(), values.end());
    const auto place =
        static_cast<std::ptrdiff_t>(std::lround(share * static_cast<float>(sorted.size() - 1)));
    std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
    return sorted[static_cast<std::size_t>(place)];
}

} // namespace v2m
