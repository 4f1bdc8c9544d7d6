// SPDX-License-Identifier: MIT
#include "core/pipeline/frame_analyzer.h"

#include "core/vision/face_crop.h"

namespace v2m {

EmotionTimeline samplesOf(const Frame& frame, std::span<const FaceReading> readings)
{
    EmotionTimeline samples;
    for (const FaceReading& reading : readings) {
        const DetectedFace& face = reading.face.face;
        if (reading.scores)
            samples.push_back(
                {frame.timestampMs, reading.face.id, face.box, face.confidence, *reading.scores});
    }
    return samples;
}

FrameAnalyzer::FrameAnalyzer(EmotionClassifier& classifier, int smoothingMs)
    : m_classifier(classifier), m_smoother(smoothingMs)
{
}

std::vector<FaceReading> FrameAnalyzer::analyze(const Frame& frame,
                                                std::span<const DetectedFace> detected)
{
    const SearchedFrame searched{frame, {detected.begin(), detected.end()}};
    return analyze(std::span(&searched, 1)).front();
}

std::vector<std::vector<FaceReading>> FrameAnalyzer::analyze(std::span<const SearchedFrame> frames)
{
    struct Place {
        std::size_t frame;
        std::size_t reading;
    };
    std::vector<std::vector<FaceReading>> readings(frames.size());
    std::vector<Place> classified;
    std::vector<cv::Mat> crops;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const Frame& frame = frames[i].frame;
        for (TrackedFace& face : m_tracker.update(frames[i].faces, frame.timestampMs)) {
            if (isClassifiable(face.face)) {
                classified.push_back({i, readings[i].size()});
                crops.push_back(cropFace(frame.image, face.face));
            }
            readings[i].push_back({std::move(face), std::nullopt});
        }
    }
    if (crops.empty())
        return readings;

    const std::vector<EmotionScores> scores = m_classifier.classify(crops);
    for (std::size_t i = 0; i < classified.size(); ++i) {
        FaceReading& reading = readings[classified[i].frame][classified[i].reading];
        reading.scores = m_smoother.update(
            reading.face.id, frames[classified[i].frame].frame.timestampMs, scores[i]);
    }
    return readings;
}

} // namespace v2m
