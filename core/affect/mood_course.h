// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/emotion_timeline.h"

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// A span of a clip with one mood.
struct MoodSpan {
    std::int64_t beginMs = 0;
    std::int64_t endMs = 0;
    double share = 0.0;     ///< of the time with a face; the shares of a course sum to 1
    EmotionScores scores{}; ///< mean over the span, summing to 1
};

/// A clip's moods over time; empty without a reading, one span if the mood never changes.
using MoodCourse = std::vector<MoodSpan>;

/// Finds where the mood turns: the spans whose means describe the scores best at a fixed cost per
/// turn (optimal partitioning, Jackson et al. 2005), over at most 240 bins of at least 250 ms. A
/// span lasts at least one second, as expressions in conversation last 0.5 to 4 s (Ekman 2003).
/// Neighbouring spans led by the same emotion are merged. Readings are weighted as in
/// summarizeClip, but without the preference for later ones.
MoodCourse moodCourse(std::span<const EmotionSample> timeline);

/// Whether two spans are led by different emotions and lie at least 0.4 apart on the plane: more
/// than the distance between emotions that the classifier confuses (anger, disgust and fear, at
/// most 0.26), less than that from neutral to any other (0.65 or more).
bool hasTurn(const MoodCourse& course);

} // namespace v2m
