// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QSize>

#include <opencv2/core/mat.hpp>

namespace v2m {

/// A frame at its display size, with one pass each for scaling, mirroring and colour order, in the
/// format that paints fastest.
/// @param bgr 8-bit BGR, not empty. @param size in device pixels, not empty.
QImage scaledFrame(const cv::Mat& bgr, QSize size, bool mirrored);

} // namespace v2m
