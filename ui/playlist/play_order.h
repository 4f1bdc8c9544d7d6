// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace v2m {

/// The order in which the rows of a queue are played: sequential or shuffled. Its inputs must
/// outlive it.
struct PlayOrder {
    const std::vector<Track>& queue;
    const Track* current; ///< may be null, or not in the queue
    int place;            ///< the row to continue at if the current track is not in the queue

    /// The seed of a shuffled order. Tracks are ordered by seeded hashes, so that the order is
    /// stable when tracks are added or removed.
    std::optional<std::size_t> shuffle;

    std::optional<int> currentRow() const;

    /// The rows after the current one in playing order.
    /// @param repeats whether the list repeats: then all other rows follow too, and the current one
    ///     last.
    std::vector<int> upcoming(bool repeats) const;

    /// The row played before the current one.
    std::optional<int> before() const;

private:
    bool precedes(const Track& a, const Track& b) const;
};

} // namespace v2m
