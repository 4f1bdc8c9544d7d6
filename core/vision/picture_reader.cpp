// SPDX-License-Identifier: MIT
#include "core/vision/picture_reader.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

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

} // namespace

std::vector<std::uint8_t> readGreyPicture(const std::filesystem::path& file)
{
    const cv::Mat picture = decoded(file);
    if (picture.empty())
        throw FileError(QCoreApplication::translate("v2m::PictureReader",
                                                    "“%1” is not a picture that can be read.")
                            .arg(QString::fromStdString(file.string()))
                            .toStdString());
    cv::Mat scaled = picture;
    if (picture.rows != kSide || picture.cols != kSide) {
        const bool shrinks = picture.rows > kSide && picture.cols > kSide;
        cv::resize(picture, scaled, {kSide, kSide}, 0, 0,
                   shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    }
    return {scaled.datastart, scaled.dataend};
}

} // namespace v2m
