// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <opencv2/core/mat.hpp>

namespace v2m {

/// Side of the square that the emotion network reads, in pixels: FER2013's.
inline constexpr int kFaceCropSizePx = 48;

/// Faces whose box is shorter than this on its short side are followed but not classified.
inline constexpr float kSmallestFacePx = 40.0F;

/// Whether a face is large enough to be classified.
bool isClassifiable(const DetectedFace& face);

/// The face as FER2013 frames one: eyes level, face filling the square from forehead to chin.
/// @returns kFaceCropSizePx squared, 8-bit grey; parts beyond the frame repeat its border.
cv::Mat cropFace(const cv::Mat& image, const DetectedFace& face);

} // namespace v2m
