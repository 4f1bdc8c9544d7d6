// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// Longest time that one reading represents, so that a pause before a face returns is not counted.
inline constexpr std::int64_t kLongestReadingMs = 500;

/// A reading and its weight.
struct WeightedReading {
    const EmotionSample* sample;
    std::int64_t spanMs; ///< the time it represents
    double weight;       ///< on any scale: span times face size times detector confidence
};

/// All readings that count, grouped by face and ordered by time. A reading's weight is the product
/// of
/// - the time it represents: until the same face's next reading, at most kLongestReadingMs; a
///   face's last reading counts as long as the one before it;
/// - the face's size: the side of a square with the box's area, in pixels, so that the person in
///   front counts for more than one in the background, but not quadratically;
/// - the detector's confidence.
/// A face read only once while another was read three times or more is a passer-by or a false
/// detection, and is left out.
std::vector<WeightedReading> weightedReadings(std::span<const EmotionSample> timeline);

/// The readings of one person, unchanged.
EmotionTimeline samplesOfFace(std::span<const EmotionSample> timeline, int faceId);

} // namespace v2m
