// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QSize>

#include <opencv2/core/mat.hpp>

namespace v2m {

/// A frame brought to the size at which it is painted, in one pass each for scaling, mirroring and
/// the order of colours, and in the format that paints fastest.
/// @param bgr 8-bit BGR, not empty. @param size in device pixels, not empty.
QImage scaledFrame(const cv::Mat& bgr, QSize size, bool mirrored);

/// A picture of Qt's as a frame, in a memory of its own.
cv::Mat frameFromImage(const QImage& image);

} // namespace v2m
