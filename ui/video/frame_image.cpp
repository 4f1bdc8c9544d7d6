// SPDX-License-Identifier: MIT
#include "ui/video/frame_image.h"

#include <opencv2/imgproc.hpp>

namespace v2m {

QImage scaledFrame(const cv::Mat& bgr, QSize size, bool mirrored)
{
    cv::Mat scaled = bgr;
    if (bgr.cols != size.width() || bgr.rows != size.height()) {
        // Below half the size, linear interpolation skips pixels and flickers.
        const bool muchSmaller = 2 * size.width() <= bgr.cols;
        cv::resize(bgr, scaled, {size.width(), size.height()}, 0, 0,
                   muchSmaller ? cv::INTER_AREA : cv::INTER_LINEAR);
    }
    if (mirrored) {
        cv::Mat flipped;
        cv::flip(scaled, flipped, 1);
        scaled = flipped;
    }
    // RGB32 values are stored as B, G, R, X on little-endian machines; this is the format of
    // windows, so painting it is a copy.
    constexpr bool kLittleEndian = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    QImage image(size, kLittleEndian ? QImage::Format_RGB32 : QImage::Format_RGBX8888);
    cv::Mat target(size.height(), size.width(), CV_8UC4, image.bits(),
                   static_cast<std::size_t>(image.bytesPerLine()));
    cv::cvtColor(scaled, target, kLittleEndian ? cv::COLOR_BGR2BGRA : cv::COLOR_BGR2RGBA);
    return image;
}

} // namespace v2m
