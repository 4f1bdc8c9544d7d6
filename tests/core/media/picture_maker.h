// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace v2m::test {

/// 160x120 and grey; red in its top left corner, blue in its top right one.
inline cv::Mat standardPicture()
{
    cv::Mat picture(120, 160, CV_8UC3, cv::Scalar(90, 90, 90));
    picture(cv::Rect(0, 0, 48, 48)).setTo(cv::Scalar(0, 0, 255));
    picture(cv::Rect(112, 0, 48, 48)).setTo(cv::Scalar(255, 0, 0));
    return picture;
}

/// A picture file. @param options of cv::imencode().
inline QByteArray encoded(const char* extension, const cv::Mat& picture = standardPicture(),
                          const std::vector<int>& options = {})
{
    std::vector<uchar> bytes;
    cv::imencode(extension, picture, bytes, options);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

inline std::span<const std::uint8_t> bytesIn(const QByteArray& file)
{
    return {reinterpret_cast<const std::uint8_t*>(file.constData()),
            static_cast<std::size_t>(file.size())};
}

} // namespace v2m::test
