// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/emotion_timeline.h"
#include "core/affect/reading_weights.h"

#include <array>
#include <span>

namespace v2m {

/// The emotions shown in a clip, aggregated over its readings.
struct ClipSummary {
    EmotionScores scores{};       ///< sum to 1; all zero for a clip without a face
    std::array<Emotion, 3> top{}; ///< the three largest, largest first
    AffectPoint point;            ///< affectOf(scores)
    int faces = 0;                ///< number of people seen
};

/// Recency weighting: a reading counts half as much as one that comes this share of the clip later,
/// the clip being the time from its first reading to its last. Its end says more about how somebody
/// feels now than its beginning, which counts a quarter. Measured on pictures joined into
/// ten-second clips: where a smile turns to anger half-way, the plain mean is happy 42 %, angry
/// 24 %, the weighted mean angry 34 %, happy 25 %; where four seconds of smiling follow six of a
/// neutral face, which they should not yet outweigh, it is neutral 51 %, happy 44 % (plain: 64 and
/// 31 %). A share rather than seconds, so that no part of a long clip is ignored.
inline constexpr double kSummaryHalfLife = 0.5;

/// Expressions in conversation last up to 4 s (Ekman 2003); none of them should be cut in two.
inline constexpr double kShortestHalfLifeMs = 2000.0;

/// Mean of all readings, weighted by weightedReadings() and kSummaryHalfLife. With several people
/// it covers all of them together.
ClipSummary summarizeClip(std::span<const EmotionSample> timeline);

/// As above for one person only; `faces` is then 1, or 0 if that face is not in the timeline.
ClipSummary summarizeFace(std::span<const EmotionSample> timeline, int faceId);

} // namespace v2m
