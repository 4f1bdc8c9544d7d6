// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace v2m {

/// All frames of a clip of the development data, such as "clips/single_face.mp4".
std::vector<Frame> framesOfClip(const std::string& clip);

/// A photograph of the development data, such as "faces/s1.jpg": 8-bit BGR.
/// @throws FileError if it cannot be read.
cv::Mat photograph(const std::string& file);

/// What a camera sees that pans and zooms over a picture: 1280x720, two seconds at 30 frames per
/// second, in which a face moves by half of its side within half a second.
std::vector<Frame> framesOver(const cv::Mat& picture);

} // namespace v2m
