// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

namespace v2m::test {

/// A face drawn for tests, so that they need no pictures of people: BGR, on a grey background. Both
/// detectors find it, and the program's own network classifies it as neutral, or as happy with a
/// smile.
/// @param smile from 0, a closed mouth, to 1, showing the teeth.
/// @param middle midpoint between the eyes. @param eyeDistancePx distance between their centres.
cv::Mat drawnFace(double smile, cv::Size size, cv::Point middle, int eyeDistancePx);

/// As above, with the face centred and filling the picture.
cv::Mat drawnFace(double smile, cv::Size size);

} // namespace v2m::test
