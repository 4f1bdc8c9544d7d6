// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <opencv2/core/types.hpp>

#include <cstdint>
#include <vector>

namespace v2m {

/// One reading of one face.
struct EmotionSample {
    std::int64_t timestampMs = 0; ///< since the start of the clip
    int faceId = 0;               ///< the person, from 1
    cv::Rect2f box;               ///< in pixels of the frame
    float confidence = 0.0F;      ///< the detector's, in [0, 1]
    EmotionScores scores{};       ///< smoothed over time, summing to 1
};

/// All readings of a clip, ordered by time and, within a frame, by face id.
using EmotionTimeline = std::vector<EmotionSample>;

} // namespace v2m
