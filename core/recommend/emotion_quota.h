// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/rank_query.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// How many places of a list answer each emotion.
using EmotionQuota = std::array<int, kEmotionCount>;

/// An emotion with a smaller share has no place, unless the list is long enough for a whole one.
inline constexpr float kLeastShare = 0.1F;

/// The places of a list shared out as a distribution is, so that the list is calibrated (Steck
/// 2018, "Calibrated recommendations"): by largest remainder among the emotions that have a share
/// of a tenth, or of a whole place. The leading emotion has at least its share, rounded up. Equal
/// remainders go by the larger share, then in the order of Emotion.
/// @param shares as normalized by queryForEmotions.
EmotionQuota quotaOf(const EmotionScores& shares, int places);

/// The places of the spans of a course in proportion to their time, by largest remainder; the first
/// and the last have one at least where there are two.
std::vector<int> placesOf(const MoodCourse& course, int places);

/// What the places of a list answer, for each span in turn: one for a match. For a query that asks
/// for shares.
std::vector<EmotionQuota> quotasOf(const RankQuery& query, int places);

/// The sum over all spans.
EmotionQuota total(std::span<const EmotionQuota> quotas);

} // namespace v2m
