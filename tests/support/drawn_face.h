// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

namespace v2m::test {

/// A face drawn for tests, so that they need no pictures of people: BGR, on a grey background. Both
/// detectors find it, and the program's own network classifies it as neutral, or as happy with a
/// smile.
/// @param smile from 0, a closed mouth, to 1, showing the teeth.
/// @param middle point between the eyes. @param eyeDistancePx between the centres of the eyes.
cv::Mat drawnFace(double smile, cv::Size size, cv::Point middle, int eyeDistancePx);

/// As above, centred in the picture and filling it.
cv::Mat drawnFace(double smile, cv::Size size);

} // namespace v2m::test
