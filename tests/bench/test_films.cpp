// SPDX-License-Identifier: MIT
#include "tests/bench/test_films.h"

#include "core/base/error.h"
#include "core/media/frame_source.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace v2m {
namespace {

const std::string kData = V2M_SOURCE_DIR "/../shared/data/";

} // namespace

std::vector<Frame> framesOfClip(const std::string& clip)
{
    const auto source = openClip(QString::fromStdString(kData + clip));
    std::vector<Frame> frames;
    Frame frame;
    while (source->read(frame))
        frames.push_back(std::exchange(frame, Frame()));
    return frames;
}

cv::Mat photograph(const std::string& file)
{
    cv::Mat picture = cv::imread(kData + file);
    if (picture.empty())
        throw FileError(Message::verbatim(kData + file + " cannot be read."));
    return picture;
}

std::vector<Frame> framesOver(const cv::Mat& picture)
{
    constexpr int kFrames = 60;
    constexpr double kIntervalMs = 1000.0 / 30.0;
    constexpr double kSway = 60.0; // pixels
    const cv::Size size(1280, 720);
    std::vector<Frame> frames;
    for (int i = 0; i < kFrames; ++i) {
        const double phase = 2.0 * std::numbers::pi * i / kFrames;
        const double scale = std::min(static_cast<double>(size.width) / picture.cols,
                                      static_cast<double>(size.height) / picture.rows) *
                             (1.0 + 0.15 * std::sin(phase));
        const cv::Matx23d matrix(
            scale, 0, size.width / 2.0 - scale * picture.cols / 2.0 + kSway * std::sin(2 * phase),
            0, scale, size.height / 2.0 - scale * picture.rows / 2.0 + kSway * std::cos(phase));
        Frame frame;
        cv::warpAffine(picture, frame.image, matrix, size, cv::INTER_AREA, cv::BORDER_REPLICATE);
        frame.timestampMs = std::llround(i * kIntervalMs);
        frame.index = i;
        frames.push_back(frame);
    }
    return frames;
}

} // namespace v2m
