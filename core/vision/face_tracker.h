// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// A face identified as the same person's as in earlier frames.
struct TrackedFace {
    int id = 0; ///< counts from 1 in the order of appearance
    DetectedFace face;
};

/// Follows faces from frame to frame, so that a score belongs to a person rather than to a box.
///
/// Greedy matching on intersection over union after a constant-velocity step (the core of SORT,
/// Bewley et al. 2016), without its Hungarian step: a webcam sees few faces. Remaining faces are
/// matched by the distance of their centres, for heads that start or stop suddenly.
///
/// A face gets its id at first sight, because a picture is a clip of one frame. So does a false
/// detection in a single frame: code that counts people must ignore ids that were seen only once
/// among many frames. Ids are never reused.
class FaceTracker {
public:
    /// @param maxGapMs how long a face may be out of sight and still be the same face. One that is
    /// in every frame stays the same even if frames are up to five seconds apart.
    explicit FaceTracker(int maxGapMs = 500);

    /// Boxes are in pixels of the frame; timestamps must not decrease. Returns the faces in sight,
    /// oldest id first.
    std::vector<TrackedFace> update(std::span<const DetectedFace> faces, std::int64_t timestampMs);

private:
    struct Track {
        int id = 0;
        int sightings = 0;
        cv::Rect2f box; ///< where it was last seen
        cv::Point2f velocityPxPerMs;
        std::int64_t lastSeenMs = 0;
    };

    /// A measure of how badly a face fits a track: smaller is better, none means no match.
    using Misfit = std::optional<float> (FaceTracker::*)(const Track& track, const cv::Rect2f& box,
                                                         std::int64_t timestampMs) const;

    cv::Rect2f predictedBox(const Track& track, std::int64_t timestampMs) const;
    std::optional<float> misfitByOverlap(const Track& track, const cv::Rect2f& box,
                                         std::int64_t timestampMs) const;
    std::optional<float> misfitByDistance(const Track& track, const cv::Rect2f& box,
                                          std::int64_t timestampMs) const;
    static void updateTrack(Track& track, const cv::Rect2f& box, std::int64_t timestampMs);

    void matchGreedily(std::span<const DetectedFace> faces, std::int64_t timestampMs, Misfit misfit,
                       std::vector<Track*>& trackOfFace);

    std::int64_t m_maxGapMs;
    std::int64_t m_lastUpdateMs = 0;
    int m_nextId = 1;
    std::vector<Track> m_tracks;
};

} // namespace v2m
