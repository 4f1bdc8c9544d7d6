// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_row.h"
#include "core/catalog/track.h"
#include "core/recommend/rank_query.h"

#include <vector>

namespace v2m::test {

inline EmotionScores only(Emotion emotion, float score = 1.0F)
{
    EmotionScores scores{};
    scores[index(emotion)] = score;
    return scores;
}

/// Of a face that shows nothing else.
inline RankQuery feeling(Emotion emotion, RankMode mode = RankMode::Match,
                         QueryOrigin origin = QueryOrigin::Clip)
{
    return queryForEmotions(only(emotion), mode, origin);
}

inline std::vector<AffectRow> rowsOf(const std::vector<Track>& tracks)
{
    std::vector<AffectRow> rows;
    for (const Track& track : tracks)
        rows.push_back(
            {track.rowId, track.affect.point, track.affect.affinities, track.affect.quality});
    return rows;
}

} // namespace v2m::test
