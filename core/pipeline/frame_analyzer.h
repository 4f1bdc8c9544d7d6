// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_smoother.h"
#include "core/affect/emotion_timeline.h"
#include "core/media/frame.h"
#include "core/vision/emotion_classifier.h"
#include "core/vision/face_detector.h"
#include "core/vision/face_tracker.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// What was read from one face in one frame.
struct FaceReading {
    TrackedFace face;
    std::optional<EmotionScores> scores; ///< smoothed; none for a face too small to be classified
};

/// A frame and the faces that a FaceDetector found in it.
struct SearchedFrame {
    Frame frame;
    std::vector<DetectedFace> faces;
};

/// The readings with scores, as samples of a clip.
EmotionTimeline samplesOf(const Frame& frame, std::span<const FaceReading> readings);

/// The second half of the chain, from the faces of a frame to the scores of people: tracks, crops,
/// classifies all faces of the frame in one batch, and smooths.
///
/// Frames must come in chronological order. Not thread-safe.
class FrameAnalyzer {
public:
    /// @param classifier must outlive the analyzer.
    explicit FrameAnalyzer(EmotionClassifier& classifier,
                           int smoothingMs = EmotionSmoother::kDefaultTimeConstantMs);

    /// Readings ordered by id. @param detected the faces that a FaceDetector found in this frame.
    std::vector<FaceReading> analyze(const Frame& frame, std::span<const DetectedFace> detected);

    /// The readings of several successive frames, whose faces are all classified in one batch: for
    /// one face in each of four frames this takes half the time.
    std::vector<std::vector<FaceReading>> analyze(std::span<const SearchedFrame> frames);

private:
    EmotionClassifier& m_classifier;
    FaceTracker m_tracker;
    EmotionSmoother m_smoother;
};

} // namespace v2m
