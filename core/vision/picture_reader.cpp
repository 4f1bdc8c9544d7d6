// SPDX-License-Identifier: MIT
#include "core/vision/picture_reader.h"

#include "core/base/error.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace v2m {
namespace {

constexpr int kSide = 48;

cv::Mat decoded(const std::filesystem::path& file)
{
    try {
        return cv::imread(file.string(), cv::IMREAD_GRAYSCALE);
    } catch (const cv::Exception&) { // sides or pixels beyond OpenCV's limits
        return {};
    }
}

/// The largest square in the middle: a face that is squeezed into a square shows other emotions.
cv::Mat middleSquare(const cv::Mat& picture)
{
    const int side = std::min(picture.rows, picture.cols);
    return picture({(picture.cols - side) / 2, (picture.rows - side) / 2, side, side});
}

} // namespace

std::vector<std::uint8_t> readGreyPicture(const std::filesystem::path& file)
{
    const cv::Mat picture = decoded(file);
    if (picture.empty())
        throw FileError(
            Message("v2m::PictureReader", "“%1” is not a picture that can be read.").arg(file));
    cv::Mat scaled;
    const cv::Mat square = middleSquare(picture);
    if (square.rows == kSide)
        scaled = square.clone(); // without gaps between its rows
    else
        cv::resize(square, scaled, {kSide, kSide}, 0, 0,
                   square.rows > kSide ? cv::INTER_AREA : cv::INTER_LINEAR);
    return {scaled.datastart, scaled.dataend};
}

} // namespace v2m
