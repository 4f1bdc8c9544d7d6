// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

namespace v2m::test {

/// A face as the tests draw it, so that they need no picture of anybody: in BGR, on grey. Both
/// detectors find it, and the program's own network reads neutral from it, or happy with a smile.
/// @param smile from 0, a closed mouth, to 1, which shows the teeth.
/// @param middle between the eyes. @param eyeDistancePx between the middles of the eyes.
cv::Mat drawnFace(double smile, cv::Size size, cv::Point middle, int eyeDistancePx);

/// As above, in the middle of the picture and as large as it.
cv::Mat drawnFace(double smile, cv::Size size);

} // namespace v2m::test
