// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/explanation.h"

namespace v2m::test {

/// As v2m::explain, reading the track.
inline Reason explain(const RankedTrack& ranked, const RankQuery& query,
                      const LexiconAffect& affect)
{
    return v2m::explain(ranked, query, affect, readTrack(affect.lexicon(), ranked.track));
}

} // namespace v2m::test
