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

/// Brings boxes and key points from a part of a picture to the whole, in which it lies at `offset`.
void moveFaces(std::span<DetectedFace> faces, cv::Point2f offset);

/// A picture as a detector sees it: its longer side `longerSidePx` long, the other in proportion
/// and at least one pixel.
struct Scaling {
    Scaling(cv::Size size, int longerSidePx);

    cv::Size picture;
    cv::Size scaled;
    int interpolation; ///< area averaging where it shrinks, so that fine detail does not turn into
                       ///< noise
};

/// Faces found in the scaled picture as FaceDetector::detect() promises them, without those that
/// overlap others.
std::vector<DetectedFace> facesInPicture(std::vector<DetectedFace> faces, float maxOverlap,
                                         const Scaling& scaling);

/// The order that FaceDetector::detect() promises; faces of equal area by confidence.
void sortLargestFirst(std::span<DetectedFace> faces);

} // namespace v2m
