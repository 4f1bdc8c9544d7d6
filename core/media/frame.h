// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

#include <cstdint>

namespace v2m {

/// One picture of a clip or a camera, upright.
struct Frame {
    cv::Mat image;                ///< 8-bit BGR, never empty
    std::int64_t timestampMs = 0; ///< since the first frame, by the stream's clock; never decreases
    std::int64_t index = 0;       ///< from 0, counting skipped frames
};

} // namespace v2m
