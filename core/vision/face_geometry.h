// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <opencv2/core/types.hpp>

#include <span>
#include <vector>

namespace v2m {

/// Intersection over union of two boxes, in [0, 1]; 0 for empty ones.
float overlapOf(const cv::Rect2f& left, const cv::Rect2f& right);

/// Non-maximum suppression: keeps the most confident of all faces whose boxes overlap by more than
/// `maxOverlap` (intersection over union). Most confident first.
std::vector<DetectedFace> suppressOverlaps(std::vector<DetectedFace> faces, float maxOverlap);

/// Brings boxes and key points from one picture's pixels to those of another, `factor` times as
/// wide and high.
void scaleFaces(std::span<DetectedFace> faces, cv::Size2f factor);

/// The order that FaceDetector::detect() promises; faces of equal area by confidence.
void sortLargestFirst(std::span<DetectedFace> faces);

} // namespace v2m
