// SPDX-License-Identifier: MIT
#include "core/vision/face_geometry.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace v2m {
namespace {

template <typename Change>
void forEachKeyPoint(DetectedFace& face, Change change)
{
    if (!face.landmarks)
        return;
    FaceLandmarks& points = *face.landmarks;
    for (cv::Point2f* point : {&points.leftEye, &points.rightEye, &points.nose,
                               &points.leftMouthCorner, &points.rightMouthCorner})
        change(*point);
}

} // namespace

float overlapOf(const cv::Rect2f& left, const cv::Rect2f& right)
{
    const float shared = (left & right).area();
    const float joined = left.area() + right.area() - shared;
    return joined > 0.0F ? std::clamp(shared / joined, 0.0F, 1.0F) : 0.0F;
}

std::vector<DetectedFace> suppressOverlaps(std::vector<DetectedFace> faces, float maxOverlap)
{
    std::stable_sort(faces.begin(), faces.end(),
                     [](const DetectedFace& left, const DetectedFace& right) {
                         return left.confidence > right.confidence;
                     });
    std::vector<DetectedFace> kept;
    for (const DetectedFace& face : faces) {
        const bool hidden = std::any_of(kept.begin(), kept.end(), [&](const DetectedFace& better) {
            return overlapOf(better.box, face.box) > maxOverlap;
        });
        if (!hidden)
            kept.push_back(face);
    }
    return kept;
}

void scaleFaces(std::span<DetectedFace> faces, cv::Size2f factor)
{
    for (DetectedFace& face : faces) {
        face.box = {face.box.x * factor.width, face.box.y * factor.height,
                    face.box.width * factor.width, face.box.height * factor.height};
        forEachKeyPoint(face, [factor](cv::Point2f& point) {
            point = {point.x * factor.width, point.y * factor.height};
        });
    }
}

void moveFaces(std::span<DetectedFace> faces, cv::Point2f offset)
{
    for (DetectedFace& face : faces) {
        face.box += offset;
        forEachKeyPoint(face, [offset](cv::Point2f& point) { point += offset; });
    }
}

Scaling::Scaling(cv::Size size, int longerSidePx) : picture(size)
{
    const double factor =
        static_cast<double>(longerSidePx) / static_cast<double>(std::max(size.width, size.height));
    scaled = {std::max(1, cvRound(size.width * factor)),
              std::max(1, cvRound(size.height * factor))};
}

std::vector<DetectedFace> facesInPicture(std::vector<DetectedFace> faces, float maxOverlap,
                                         const Scaling& scaling)
{
    faces = suppressOverlaps(std::move(faces), maxOverlap);
    scaleFaces(faces, {static_cast<float>(scaling.picture.width) / scaling.scaled.width,
                       static_cast<float>(scaling.picture.height) / scaling.scaled.height});
    sortLargestFirst(faces);
    return faces;
}

void sortLargestFirst(std::span<DetectedFace> faces)
{
    std::stable_sort(faces.begin(), faces.end(),
                     [](const DetectedFace& left, const DetectedFace& right) {
                         if (left.box.area() != right.box.area())
                             return left.box.area() > right.box.area();
                         return left.confidence > right.confidence;
                     });
}

} // namespace v2m
