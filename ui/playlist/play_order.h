// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace v2m {

/// In which order the rows of a queue are played: as they stand, or in an order of chance. Looks at
/// what it is given for as long as it lives.
struct PlayOrder {
    const std::vector<Track>& queue;
    const Track* current; ///< may be null, or not in the queue
    int place;            ///< the row where the list goes on when the current track is not in it

    /// The seed of an order of chance. Tracks are ordered by their seeded hashes, so that the order
    /// holds while tracks come and go.
    std::optional<std::size_t> shuffle;

    std::optional<int> currentRow() const;

    /// The rows that follow the current one, as they will be played.
    /// @param repeats whether the list begins again: then all other rows follow too, and the
    ///        current one last.
    std::vector<int> upcoming(bool repeats) const;

    /// The row that is played before the current one.
    std::optional<int> before() const;

private:
    bool precedes(const Track& a, const Track& b) const;
};

} // namespace v2m
