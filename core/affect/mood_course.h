// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/emotion_timeline.h"

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// A stretch of a clip with one mood.
struct MoodSpan {
    std::int64_t beginMs = 0;
    std::int64_t endMs = 0;
    double share = 0.0;     ///< of the time with a face; those of a course sum to 1
    EmotionScores scores{}; ///< the mean over it, summing to 1
};

/// A clip's moods in time; empty without a reading, one span where the mood stays.
using MoodCourse = std::vector<MoodSpan>;

/// Finds where the mood turns: the spans are those whose means describe the scores best, at a price
/// for each turn (optimal partitioning, Jackson et al. 2005), over at most 240 bins of at least
/// 250 ms. A span is at least a second long, as expressions in conversation last 0.5 to 4 s (Ekman
/// 2003). Neighbours led by the same emotion are one span. Readings count as in summarizeClip, but
/// early and late ones alike.
MoodCourse moodCourse(std::span<const EmotionSample> timeline);

/// Whether two of its spans are led by different emotions and lie at least 0.4 apart on the plane:
/// more than lies between the emotions that the classifier takes for one another (anger, disgust
/// and fear, at most 0.26 apart), less than from neutral to any other (0.65 or more).
bool hasTurn(const MoodCourse& course);

} // namespace v2m
