// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/emotion_timeline.h"
#include "core/affect/reading_weights.h"

#include <array>
#include <span>

namespace v2m {

/// What a clip showed, at a glance.
struct ClipSummary {
    EmotionScores scores{};       ///< summing to 1; all zero for a clip without a face
    std::array<Emotion, 3> top{}; ///< the three largest, largest first
    AffectPoint point;            ///< affectOf(scores)
    int faces = 0;                ///< how many people were seen
};

/// A reading counts half as much as one that is later by this share of the time from the first
/// reading to the last: the end of a clip says more about how somebody is now than its beginning,
/// which counts a quarter. Measured on pictures joined to clips of ten seconds: where a smile turns
/// to anger half-way, the plain mean is happy 42 %, angry 24 %, and the weighted one angry 34 %,
/// happy 25 %; where four seconds of smiling follow six of a neutral face, which is not yet to
/// outweigh them, it is neutral 51 %, happy 44 % (plain 64 and 31 %). It is a share of the clip,
/// and not a number of seconds, so that no part of a long clip is lost.
inline constexpr double kSummaryHalfLife = 0.5;

/// Expressions in conversation last up to 4 s (Ekman 2003), of which none is to be cut in two.
inline constexpr double kShortestHalfLifeMs = 2000.0;

/// The mean of all readings by their weights (weighedReadings) and kSummaryHalfLife. With several
/// people the sum is theirs together.
ClipSummary summarizeClip(std::span<const EmotionSample> timeline);

/// As above for one person only; `faces` is then 1, or 0 if that face is not in the timeline.
ClipSummary summarizeFace(std::span<const EmotionSample> timeline, int faceId);

} // namespace v2m
