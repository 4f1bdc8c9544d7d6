// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/emotion_quota.h"
#include "core/recommend/ranker.h"

#include <span>
#include <vector>

namespace v2m {

/// Puts a list whose tracks each answer an emotion into playing order.
///
/// A match of several emotions begins with the best track of the leading one and follows a short
/// path over the plane (shortPath), so that it has no abrupt jumps; one of a single emotion stays
/// in the order of selection, best first. Along a course the spans follow each other in time: the
/// path begins with the leading emotion of the first span and ends with that of the last, and each
/// span continues where the previous one ended.
///
/// Tiers (RankOptions::adjustments) stay ahead of or behind the rest.
///
/// @param list in the order of selection; `answers` and `tier` of each track are set.
/// @param quotas of the spans, which the list fulfils.
void orderByShares(std::vector<RankedTrack>& list, std::span<const EmotionQuota> quotas,
                   const RankQuery& query);

} // namespace v2m
