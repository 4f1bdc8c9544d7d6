// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// The longest time that one reading speaks for, so that a face which comes back after a pause
/// does not count for the pause.
inline constexpr std::int64_t kLongestReadingMs = 500;

/// One reading and what it counts for.
struct WeightedReading {
    const EmotionSample* sample;
    std::int64_t spanMs; ///< the time it speaks for
    double weight;       ///< of any scale: the span, the face's size and the detector's confidence
};

/// Every reading that counts, face by face and each face by time. A reading's weight is the product
/// of
/// - the time it speaks for: until the same face's next reading, at most kLongestReadingMs; a
///   face's last reading counts as long as the one before it;
/// - the face's size: the side of a square of the box's area, in pixels, so that the person in
///   front counts for more than one in the background, but not by the square;
/// - the detector's confidence.
/// A face that was read only once while another was read three times or more is a glimpse or a
/// false alarm, and left out.
std::vector<WeightedReading> weighedReadings(std::span<const EmotionSample> timeline);

/// The readings of one person, as they stand.
EmotionTimeline samplesOfFace(std::span<const EmotionSample> timeline, int faceId);

} // namespace v2m
