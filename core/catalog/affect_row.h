// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <cstdint>

namespace v2m {

/// What ranking needs of a track, and nothing more: 48 bytes, so that a million of them fit in
/// 48 MB and can be read in one pass.
struct AffectRow {
    std::int64_t rowId = 0;     ///< Track::rowId
    AffectPoint point;          ///< TrackAffect::point
    EmotionScores affinities{}; ///< TrackAffect::affinities
    float quality = 1.0F;       ///< TrackAffect::quality
};

static_assert(sizeof(AffectRow) == 48);

} // namespace v2m
