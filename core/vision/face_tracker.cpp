// SPDX-License-Identifier: MIT
#include "core/vision/face_tracker.h"

#include "core/vision/face_geometry.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

/// Boxes with a smaller intersection over union than this may be two people side by side.
constexpr float kLeastOverlap = 0.2F;

/// Centres up to this many face sides apart may be one head that moved suddenly; two heads side by
/// side are farther apart.
constexpr float kFarthestSides = 0.9F;

/// Largest factor by which a head's size changes between two sightings.
constexpr float kLargestGrowth = 1.6F;

/// Velocity is averaged over about this time: three camera frames, so that a detector jitter of a
/// pixel or two does not send a hidden face off course.
constexpr float kVelocityTimeMs = 100.0F;

/// A face in the last analysed frame may be in the next one, however sparse these are; but after
/// this long it may just as well be someone else's.
constexpr std::int64_t kLongestIntervalMs = 5000;

cv::Point2f centreOf(const cv::Rect2f& box)
{
    return {box.x + box.width / 2.0F, box.y + box.height / 2.0F};
}

float sideOf(const cv::Rect2f& box)
{
    return std::sqrt(std::max(0.0F, box.area()));
}

float distance(const cv::Point2f& left, const cv::Point2f& right)
{
    return std::hypot(left.x - right.x, left.y - right.y);
}

} // namespace

FaceTracker::FaceTracker(int maxGapMs) : m_maxGapMs(maxGapMs) {}

std::vector<TrackedFace> FaceTracker::update(std::span<const DetectedFace> faces,
                                             std::int64_t timestampMs)
{
    std::erase_if(m_tracks, [&](const Track& track) {
        const std::int64_t gapMs = timestampMs - track.lastSeenMs;
        const bool wasOutOfSight = track.lastSeenMs < m_lastUpdateMs;
        return gapMs > (wasOutOfSight ? m_maxGapMs : std::max(m_maxGapMs, kLongestIntervalMs));
    });
    m_lastUpdateMs = timestampMs;

    std::vector<Track*> trackOfFace(faces.size(), nullptr);
    matchGreedily(faces, timestampMs, &FaceTracker::misfitByOverlap, trackOfFace);
    matchGreedily(faces, timestampMs, &FaceTracker::misfitByDistance, trackOfFace);

    std::vector<TrackedFace> inSight;
    std::vector<Track> appeared;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        Track fresh;
        Track& track = trackOfFace[i] != nullptr ? *trackOfFace[i] : fresh;
        if (&track == &fresh)
            fresh.id = m_nextId++;
        updateTrack(track, faces[i].box, timestampMs);
        inSight.push_back({track.id, faces[i]});
        if (&track == &fresh)
            appeared.push_back(fresh);
    }
    m_tracks.insert(m_tracks.end(), appeared.begin(), appeared.end());
    std::sort(inSight.begin(), inSight.end(),
              [](const TrackedFace& left, const TrackedFace& right) { return left.id < right.id; });
    return inSight;
}

void FaceTracker::matchGreedily(std::span<const DetectedFace> faces, std::int64_t timestampMs,
                                Misfit misfit, std::vector<Track*>& trackOfFace)
{
    struct Pair {
        float misfit;
        Track* track;
        std::size_t face;
    };
    std::vector<Pair> pairs;
    for (Track& track : m_tracks) {
        if (std::find(trackOfFace.begin(), trackOfFace.end(), &track) != trackOfFace.end())
            continue;
        for (std::size_t i = 0; i < faces.size(); ++i) {
            if (trackOfFace[i] != nullptr)
                continue;
            if (const auto value = (this->*misfit)(track, faces[i].box, timestampMs))
                pairs.push_back({*value, &track, i});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& left, const Pair& right) {
        return left.misfit < right.misfit;
    });
    for (const Pair& pair : pairs) {
        const bool trackIsTaken =
            std::find(trackOfFace.begin(), trackOfFace.end(), pair.track) != trackOfFace.end();
        if (!trackIsTaken && trackOfFace[pair.face] == nullptr)
            trackOfFace[pair.face] = pair.track;
    }
}

cv::Rect2f FaceTracker::predictedBox(const Track& track, std::int64_t timestampMs) const
{
    // No head keeps its velocity for longer than it may be out of sight.
    const auto elapsedMs = static_cast<float>(std::min(timestampMs - track.lastSeenMs, m_maxGapMs));
    return track.box + track.velocityPxPerMs * elapsedMs;
}

std::optional<float> FaceTracker::misfitByOverlap(const Track& track, const cv::Rect2f& box,
                                                  std::int64_t timestampMs) const
{
    const float overlap = overlapOf(predictedBox(track, timestampMs), box);
    return overlap >= kLeastOverlap ? std::optional(1.0F - overlap) : std::nullopt;
}

std::optional<float> FaceTracker::misfitByDistance(const Track& track, const cv::Rect2f& box,
                                                   std::int64_t timestampMs) const
{
    const float side = sideOf(box);
    const float lastSide = sideOf(track.box);
    if (side <= 0.0F || lastSide <= 0.0F ||
        std::max(side, lastSide) > kLargestGrowth * std::min(side, lastSide)) {
        return std::nullopt;
    }
    // Either it kept moving, or it stopped where it was last seen.
    const cv::Point2f centre = centreOf(box);
    const float sides = 2.0F / (side + lastSide) *
                        std::min(distance(centreOf(predictedBox(track, timestampMs)), centre),
                                 distance(centreOf(track.box), centre));
    return sides <= kFarthestSides ? std::optional(sides) : std::nullopt;
}

void FaceTracker::updateTrack(Track& track, const cv::Rect2f& box, std::int64_t timestampMs)
{
    const auto elapsedMs = static_cast<float>(timestampMs - track.lastSeenMs);
    if (track.sightings > 0 && elapsedMs > 0.0F) {
        const cv::Point2f velocity = (centreOf(box) - centreOf(track.box)) / elapsedMs;
        const float weight =
            track.sightings == 1 ? 1.0F : 1.0F - std::exp(-elapsedMs / kVelocityTimeMs);
        track.velocityPxPerMs += (velocity - track.velocityPxPerMs) * weight;
    }
    track.box = box;
    track.lastSeenMs = timestampMs;
    ++track.sightings;
}

} // namespace v2m
