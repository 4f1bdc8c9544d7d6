// SPDX-License-Identifier: MIT
#include "core/vision/face_search.h"

#include "core/vision/face_tracker.h"

#include <algorithm>

namespace v2m {
namespace {

std::vector<cv::Rect2f> boxesOf(std::span<const DetectedFace> faces)
{
    std::vector<cv::Rect2f> boxes;
    for (const DetectedFace& face : faces)
        boxes.push_back(face.box);
    return boxes;
}

} // namespace

SearchedMoment searchFullFrame(FaceDetector& detector, const cv::Mat& image,
                               std::int64_t timestampMs)
{
    SearchedMoment moment{timestampMs, detector.detect(image), false};
    if (moment.faces.empty())
        return moment;
    if (auto followed = detector.detectNear(image, boxesOf(moment.faces))) {
        moment.faces = std::move(*followed);
        moment.canBeFollowed = true;
    }
    return moment;
}

std::optional<std::vector<cv::Rect2f>>
boxesBetween(const SearchedMoment& before, const SearchedMoment& after, std::int64_t timestampMs)
{
    if (!before.canBeFollowed || !after.canBeFollowed || before.faces.empty() ||
        before.faces.size() != after.faces.size())
        return std::nullopt;
    FaceTracker tracker;
    const auto first = tracker.update(before.faces, before.timestampMs);
    const auto last = tracker.update(after.faces, after.timestampMs);
    const std::int64_t span = std::max<std::int64_t>(1, after.timestampMs - before.timestampMs);
    const float share =
        static_cast<float>(timestampMs - before.timestampMs) / static_cast<float>(span);
    std::vector<cv::Rect2f> boxes;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i].id != last[i].id)
            return std::nullopt;
        const cv::Rect2f& from = first[i].face.box;
        const cv::Rect2f& to = last[i].face.box;
        boxes.emplace_back(from.tl() + (to.tl() - from.tl()) * share,
                           cv::Size2f(from.width + (to.width - from.width) * share,
                                      from.height + (to.height - from.height) * share));
    }
    return boxes;
}

std::vector<DetectedFace> searchFaces(FaceDetector& detector, const cv::Mat& image,
                                      std::span<const cv::Rect2f> expected)
{
    if (!expected.empty())
        if (auto found = detector.detectNear(image, expected))
            return std::move(*found);
    return detector.detect(image);
}

std::vector<DetectedFace> FaceFollower::find(const cv::Mat& image, std::int64_t timestampMs)
{
    // The next frame, which will take as long to come, must not be too late either.
    const std::int64_t nextMs = timestampMs + (timestampMs - m_lastMs);
    const bool isDue = m_boxes.empty() || nextMs - m_triedMs > kLongestPartialSearchMs;
    std::vector<DetectedFace> faces;
    std::optional<std::vector<DetectedFace>> near;
    if (m_canBeFollowed && !isDue)
        near = m_detector.detectNear(image, m_boxes);
    if (near) {
        faces = std::move(*near);
    } else if (m_isFirst) {
        faces = m_detector.detect(image);
        m_canBeFollowed = true; // until proven otherwise
        m_triedMs = timestampMs;
    } else if (isDue || m_canBeFollowed) {
        SearchedMoment moment = searchFullFrame(m_detector, image, timestampMs);
        faces = std::move(moment.faces);
        m_canBeFollowed = moment.canBeFollowed;
        m_triedMs = timestampMs;
    } else {
        faces = m_detector.detect(image);
    }
    m_isFirst = false;
    m_lastMs = timestampMs;
    m_boxes = boxesOf(faces);
    return faces;
}

} // namespace v2m
