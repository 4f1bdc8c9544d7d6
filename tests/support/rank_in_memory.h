// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/ranker.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

namespace v2m::test {

/// Ranks tracks in memory, by their `affect`; their rowIds are ignored.
inline std::vector<RankedTrack> rankTracks(const RankQuery& query, std::span<const Track> tracks,
                                           const RankOptions& options = {})
{
    // Sorted by id, so that the order of the tracks does not matter.
    std::vector<const Track*> byId;
    byId.reserve(tracks.size());
    for (const Track& track : tracks)
        byId.push_back(&track);
    std::stable_sort(byId.begin(), byId.end(), [](const Track* a, const Track* b) {
        return std::tie(a->id, a->source) < std::tie(b->id, b->source);
    });

    std::vector<AffectRow> rows;
    rows.reserve(tracks.size());
    std::vector<RowAdjustment> adjustments;
    for (const Track* track : byId) {
        rows.push_back({static_cast<std::int64_t>(rows.size()), track->affect.point,
                        track->affect.affinities, track->affect.quality});
        const auto at = static_cast<std::size_t>(track - tracks.data());
        if (at < options.adjustments.size())
            adjustments.push_back(options.adjustments[at]);
    }
    const auto fetch = [&byId](std::span<const std::int64_t> rowIds) {
        std::vector<Track> found;
        found.reserve(rowIds.size());
        for (const std::int64_t rowId : rowIds) {
            found.push_back(*byId[static_cast<std::size_t>(rowId)]);
            found.back().rowId = rowId;
        }
        return found;
    };
    RankOptions sorted = options;
    sorted.adjustments = adjustments;
    std::vector<RankedTrack> list = v2m::rankTracks(query, rows, fetch, sorted);
    for (RankedTrack& ranked : list)
        ranked.track.rowId = byId[static_cast<std::size_t>(ranked.track.rowId)]->rowId;
    return list;
}

} // namespace v2m::test
