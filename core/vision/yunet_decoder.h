// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <opencv2/core/types.hpp>

#include <span>
#include <vector>

namespace v2m {

/// YuNet's four output tensors at one stride, cell by cell in row order. A cell covers `stridePx` x
/// `stridePx` pixels of the network's input.
struct YunetLevel {
    int stridePx = 0;
    std::span<const float> classScores;  ///< 1 per cell: likelihood of a face
    std::span<const float> objectScores; ///< 1 per cell: how well the box fits
    std::span<const float> boxes;        ///< 4 per cell: x, y offset; logarithm of width, height
    std::span<const float> keyPoints;    ///< 10 per cell: x, y offset of five points
};

/// The faces of one level with at least the given confidence, in pixels of the network's input.
///
/// As the authors' own export defines it (Wu et al. 2023, "YuNet: a tiny millisecond-level face
/// detector"): confidence = sqrt(class * object), both first clamped to [0, 1];
/// centre = (cell + offset) * stride; size = exp(value) * stride; point = (cell + offset) * stride.
/// The five points are the person's right eye, left eye, nose tip, right and left mouth corner; a
/// person's right is the left of an upright picture. Cells with non-finite values are skipped.
/// @throws ModelError if the tensors' lengths do not match the input size.
std::vector<DetectedFace> decodeYunet(const YunetLevel& level, cv::Size inputSize,
                                      float minConfidence);

} // namespace v2m
