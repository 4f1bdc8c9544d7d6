// SPDX-License-Identifier: MIT
#include "core/media/picture_reader.h"

#include "core/media/picture_decoder.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace v2m {
namespace {

constexpr int kSide = 48;

/// The largest centred square: a face squeezed into a square shows other emotions.
cv::Mat middleSquare(const cv::Mat& picture)
{
    const int side = std::min(picture.rows, picture.cols);
    return picture({(picture.cols - side) / 2, (picture.rows - side) / 2, side, side});
}

} // namespace

std::vector<std::uint8_t> readGreyPicture(const std::filesystem::path& file)
{
    const cv::Mat picture = decodePicture(file, PictureColor::Grey);
    cv::Mat scaled;
    const cv::Mat square = middleSquare(picture);
    if (square.rows == kSide)
        scaled = square.clone(); // contiguous rows
    else
        cv::resize(square, scaled, {kSide, kSide}, 0, 0,
                   square.rows > kSide ? cv::INTER_AREA : cv::INTER_LINEAR);
    return {scaled.datastart, scaled.dataend};
}

} // namespace v2m
