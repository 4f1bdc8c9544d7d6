// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/rank_query.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// The number of places in a list for each emotion.
using EmotionQuota = std::array<int, kEmotionCount>;

/// Emotions with a smaller share get no place, unless the list is long enough for a whole one.
inline constexpr float kLeastShare = 0.1F;

/// Apportions the places of a list so that the list is calibrated (Steck 2018, "Calibrated
/// recommendations"): by largest remainder among the emotions with a share of at least a tenth, or
/// of a whole place. The leading emotion gets at least its share, rounded up. Ties in the remainder
/// go to the larger share, then follow the order of Emotion.
/// @param shares as normalized by queryForEmotions.
EmotionQuota quotaOf(const EmotionScores& shares, int places);

/// Apportions places to the spans of a course in proportion to their duration, by largest
/// remainder; the first and the last get at least one if there are two.
std::vector<int> apportion(const MoodCourse& course, int places);

/// The quota of each span in order; a single one for a match. Requires a query with
/// asksForShares().
std::vector<EmotionQuota> emotionQuotas(const RankQuery& query, int places);

/// The sum over all spans.
EmotionQuota total(std::span<const EmotionQuota> quotas);

} // namespace v2m
