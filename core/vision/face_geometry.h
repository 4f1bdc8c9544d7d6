// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <opencv2/core/types.hpp>

#include <span>
#include <vector>

namespace v2m {

/// Intersection over union of two boxes, in [0, 1]; 0 for empty ones.
float overlapOf(const cv::Rect2f& left, const cv::Rect2f& right);

/// Boxes with a larger intersection over union than this are the same face.
inline constexpr float kMaxOverlap = 0.3F;

/// Non-maximum suppression: of faces whose boxes overlap by more than `maxOverlap` (intersection
/// over union), keeps the most confident. Most confident first.
std::vector<DetectedFace> suppressOverlaps(std::vector<DetectedFace> faces, float maxOverlap);

/// Scales boxes and key points from one picture to another that is `factor` times as wide and high.
void scaleFaces(std::span<DetectedFace> faces, cv::Size2f factor);

/// Moves boxes and key points from a region at `offset` to the coordinates of the whole picture.
void moveFaces(std::span<DetectedFace> faces, cv::Point2f offset);

/// How a detector scales a picture: the longer side to `longerSidePx`, the other in proportion but
/// to at least one pixel.
struct Scaling {
    Scaling(cv::Size size, int longerSidePx);

    cv::Size picture;
    cv::Size scaled;
};

/// Faces found in the scaled picture, converted to what FaceDetector::detect() promises and without
/// overlapping duplicates.
std::vector<DetectedFace> facesInPicture(std::vector<DetectedFace> faces, float maxOverlap,
                                         const Scaling& scaling);

/// Sorts as FaceDetector::detect() promises; faces of equal area by confidence.
void sortLargestFirst(std::span<DetectedFace> faces);

} // namespace v2m
