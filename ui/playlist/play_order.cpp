// SPDX-License-Identifier: MIT
#include "ui/playlist/play_order.h"

#include "ui/playlist/playlist_row.h"

#include <algorithm>

namespace v2m {

bool PlayOrder::precedes(const Track& a, const Track& b) const
{
    return qHash(TrackKey::of(a), *shuffle) < qHash(TrackKey::of(b), *shuffle);
}

std::optional<int> PlayOrder::currentRow() const
{
    if (!current)
        return std::nullopt;
    const auto found = std::ranges::find(queue, TrackKey::of(*current), TrackKey::of);
    if (found == queue.end())
        return std::nullopt;
    return static_cast<int>(found - queue.begin());
}

std::vector<int> PlayOrder::upcoming(bool repeats) const
{
    const std::optional<int> row = currentRow();
    std::vector<int> later;
    std::vector<int> earlier; // including the current one
    for (int i = 0; i < static_cast<int>(queue.size()); ++i) {
        bool isLater = !current || i > row.value_or(place - 1);
        if (shuffle && current)
            isLater = precedes(*current, queue[static_cast<std::size_t>(i)]);
        (isLater ? later : earlier).push_back(i);
    }
    if (shuffle) {
        const auto byChance = [this](int a, int b) {
            return precedes(queue[static_cast<std::size_t>(a)], queue[static_cast<std::size_t>(b)]);
        };
        std::sort(later.begin(), later.end(), byChance);
        std::sort(earlier.begin(), earlier.end(), byChance);
    }
    if (repeats)
        later.insert(later.end(), earlier.begin(), earlier.end());
    return later;
}

std::optional<int> PlayOrder::before() const
{
    if (!shuffle) {
        const int row = currentRow().value_or(place) - 1;
        return row < 0 ? std::nullopt : std::optional(row);
    }
    std::optional<int> nearest;
    for (int i = 0; current && i < static_cast<int>(queue.size()); ++i) {
        const Track& track = queue[static_cast<std::size_t>(i)];
        if (precedes(track, *current) &&
            (!nearest || precedes(queue[static_cast<std::size_t>(*nearest)], track)))
            nearest = i;
    }
    return nearest;
}

} // namespace v2m
