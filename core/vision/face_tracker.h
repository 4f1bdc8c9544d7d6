// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// A face that is known to be the same person's as in earlier frames.
struct TrackedFace {
    int id = 0; ///< counts from 1 in the order of appearance
    DetectedFace face;
};

/// Follows faces from frame to frame, so that a score belongs to a person rather than to a box.
///
/// Greedy matching on intersection over union after a constant-velocity step (the core of SORT,
/// Bewley et al. 2016), without its Hungarian step: a webcam sees few faces.
class FaceTracker {
public:
    /// @param maxGapMs how long a face may be out of sight and still be the same face.
    explicit FaceTracker(int maxGapMs = 500);

    /// Boxes are in pixels of the frame. Returns the faces in sight, oldest id first.
    std::vector<TrackedFace> update(std::span<const DetectedFace> faces, std::int64_t timestampMs);

    /// Forgets all faces; ids count from 1 again.
    void reset();

private:
    struct Track {
        int id = 0;
        cv::Rect2f box;
        cv::Point2f velocityPxPerMs;
        std::int64_t lastSeenMs = 0;
    };

    int m_maxGapMs;
    int m_nextId = 1;
    std::vector<Track> m_tracks;
};

} // namespace v2m
