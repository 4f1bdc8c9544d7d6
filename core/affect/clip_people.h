// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/clip_summary.h"

#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// One of the people in a clip.
struct ClipPerson {
    int faceId = 0;
    EmotionScores scores{}; ///< of summarizeFace()
};

/// More than this are a crowd, in which the ones in front are answered.
inline constexpr std::size_t kMaxPeople = 8;

/// Who counts as much less than the one who counts most passes by in the background.
inline constexpr double kLeastPerson = 0.1;

/// The people whom music can be for, by face id: those whose readings weigh most
/// (weightedReadings()), as many as kMaxPeople, and none of less than kLeastPerson of the weight of
/// the first.
std::vector<ClipPerson> peopleIn(std::span<const EmotionSample> timeline);

} // namespace v2m
