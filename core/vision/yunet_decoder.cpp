// SPDX-License-Identifier: MIT
#include "core/vision/yunet_decoder.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr std::size_t kBoxValues = 4;
constexpr std::size_t kKeyPointValues = 10;

void requireShape(const YunetLevel& level, std::size_t cells)
{
    if (level.classScores.size() == cells && level.objectScores.size() == cells &&
        level.boxes.size() == cells * kBoxValues &&
        level.keyPoints.size() == cells * kKeyPointValues) {
        return;
    }
    throw ModelError(Message("YunetDecoder", "The face model's output for stride %1 does not "
                                             "have the size that its input calls for.")
                         .arg(level.stridePx));
}

bool allFinite(std::span<const float> values)
{
    return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
}

DetectedFace faceAt(const YunetLevel& level, std::size_t cell, cv::Point2f corner)
{
    const auto stride = static_cast<float>(level.stridePx);
    const auto box = level.boxes.subspan(cell * kBoxValues, kBoxValues);
    const auto points = level.keyPoints.subspan(cell * kKeyPointValues, kKeyPointValues);
    const auto pointAt = [&](std::size_t i) {
        return (corner + cv::Point2f(points[2 * i], points[2 * i + 1])) * stride;
    };

    const cv::Point2f centre = (corner + cv::Point2f(box[0], box[1])) * stride;
    const cv::Size2f size(std::exp(box[2]) * stride, std::exp(box[3]) * stride);
    DetectedFace face;
    face.box = {centre.x - size.width / 2.0F, centre.y - size.height / 2.0F, size.width,
                size.height};
    face.landmarks = FaceLandmarks{.leftEye = pointAt(0),
                                   .rightEye = pointAt(1),
                                   .nose = pointAt(2),
                                   .leftMouthCorner = pointAt(3),
                                   .rightMouthCorner = pointAt(4)};
    return face;
}

} // namespace

std::vector<DetectedFace> decodeYunet(const YunetLevel& level, cv::Size inputSize,
                                      float minConfidence)
{
    const int columns = inputSize.width / level.stridePx;
    const int rows = inputSize.height / level.stridePx;
    const std::size_t cells = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    requireShape(level, cells);

    std::vector<DetectedFace> faces;
    const float minProduct = minConfidence * minConfidence;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const float product = std::clamp(level.classScores[cell], 0.0F, 1.0F) *
                              std::clamp(level.objectScores[cell], 0.0F, 1.0F);
        if (!(product >= minProduct)) // also rejects NaN
            continue;
        if (!allFinite(level.boxes.subspan(cell * kBoxValues, kBoxValues)) ||
            !allFinite(level.keyPoints.subspan(cell * kKeyPointValues, kKeyPointValues))) {
            continue;
        }
        const auto place = static_cast<int>(cell);
        const cv::Point2f corner(cv::Point(place % columns, place / columns));
        DetectedFace face = faceAt(level, cell, corner);
        if (!std::isfinite(face.box.area())) // the exponential of a size overflowed
            continue;
        face.confidence = std::sqrt(product);
        faces.push_back(face);
    }
    return faces;
}

} // namespace v2m
