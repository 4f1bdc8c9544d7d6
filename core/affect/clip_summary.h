// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/emotion_timeline.h"

#include <array>
#include <span>

namespace v2m {

/// A clip in one glance.
struct ClipSummary {
    EmotionScores scores{};       ///< summing to 1; all zero for a clip without a face
    std::array<Emotion, 3> top{}; ///< the three largest, largest first
    AffectPoint point;            ///< affectOf(scores)
    int faces = 0;                ///< how many people were seen
};

/// The longest time that one reading speaks for, so that a face which comes back after a pause
/// does not count for the pause.
inline constexpr std::int64_t kLongestReadingMs = 500;

/// The mean of all readings, each weighted by
/// - the time it speaks for: until the same face's next reading, at most kLongestReadingMs; a
///   face's last reading counts as long as the one before it;
/// - the face's size: the side of a square of the box's area, in pixels, so that the person in
///   front counts for more than one in the background, but not by the square;
/// - the detector's confidence.
/// With several people the sum is theirs together. A face that was read only once while another was
/// read three times or more is a glimpse or a false alarm: it neither counts nor weighs.
ClipSummary summarizeClip(std::span<const EmotionSample> timeline);

/// As above for one person only; `faces` is then 1, or 0 if that face is not in the timeline.
ClipSummary summarizeFace(std::span<const EmotionSample> timeline, int faceId);

} // namespace v2m
