// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <cstdint>

namespace v2m {

/// The part of a track that ranking needs: 48 bytes, so that a million tracks take 48 MB and one
/// pass.
struct AffectRow {
    std::int64_t rowId = 0;     ///< Track::rowId
    AffectPoint point;          ///< TrackAffect::point
    EmotionScores affinities{}; ///< TrackAffect::affinities
    float quality = 1.0F;       ///< TrackAffect::quality
};

static_assert(sizeof(AffectRow) == 48);

} // namespace v2m
