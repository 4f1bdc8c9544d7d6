// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

namespace v2m {

/// How often both sides of a picture can be halved without one falling below the target's.
int halvingsBetween(cv::Size picture, cv::Size target);

/// The largest size within `size` whose sides are divisible by 2 to the power of `halvings`, or
/// `size` itself where a side is too small for that.
cv::Size evenSize(cv::Size size, int halvings);

/// Averages 2 x 2 pixels, `halvings` times. A last odd row or column is left out.
cv::Mat halved(cv::Mat picture, int halvings);

/// Resizes a picture into `target`, which has its size and type already. Reductions halve as often
/// as they can and interpolate the rest, so that every pixel counts: several times as fast as
/// cv::INTER_AREA, which has no vector code for factors other than two.
void downscale(const cv::Mat& picture, cv::Mat& target);

} // namespace v2m
