// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/emotion_quota.h"
#include "core/recommend/ranker.h"

#include <span>
#include <vector>

namespace v2m {

/// Puts a list whose tracks each answer an emotion into the order in which it is to be heard.
///
/// A match of several emotions begins with the best track of the leading one and takes a short path
/// over the plane from there (shortPath), so that it has no rough jumps; one of a single emotion
/// stays in the order of choice, best first. Along a course the tracks of each span keep together,
/// in the order of time: the path begins with the leading emotion of the first span and ends with
/// that of the last, and each span goes on from where the one before it ended.
///
/// What is set apart (RankOptions::adjustments) stays before or behind all the others.
///
/// @param list in the order of choice; of each track `answers` and `tier` are set.
/// @param quotas of the spans, which the list fulfils.
void orderByShares(std::vector<RankedTrack>& list, std::span<const EmotionQuota> quotas,
                   const RankQuery& query);

} // namespace v2m
