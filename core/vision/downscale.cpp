// SPDX-License-Identifier: MIT
#include "core/vision/downscale.h"

#include <opencv2/imgproc.hpp>

#include <utility>

namespace v2m {

int halvingsBetween(cv::Size picture, cv::Size target)
{
    int halvings = 0;
    while ((picture.width >> (halvings + 1)) >= target.width &&
           (picture.height >> (halvings + 1)) >= target.height && !target.empty())
        ++halvings;
    return halvings;
}

cv::Size evenSize(cv::Size size, int halvings)
{
    const cv::Size even(size.width >> halvings << halvings, size.height >> halvings << halvings);
    return even.empty() ? size : even;
}

cv::Mat halved(cv::Mat picture, int halvings)
{
    for (; halvings > 0 && picture.cols > 1 && picture.rows > 1; --halvings) {
        const cv::Mat even = picture(cv::Rect({0, 0}, evenSize(picture.size(), 1)));
        cv::Mat half;
        cv::resize(even, half, even.size() / 2, 0, 0, cv::INTER_AREA);
        picture = std::move(half);
    }
    return picture;
}

void downscale(const cv::Mat& picture, cv::Mat& target)
{
    const cv::Mat reduced = halved(picture, halvingsBetween(picture.size(), target.size()));
    if (reduced.size() == target.size())
        reduced.copyTo(target);
    else
        cv::resize(reduced, target, target.size(), 0, 0, cv::INTER_LINEAR);
}

} // namespace v2m
