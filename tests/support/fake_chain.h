// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/frame_source.h"
#include "core/vision/emotion_classifier.h"
#include "core/vision/face_detector.h"

#include <opencv2/core.hpp>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

namespace v2m::test {

/// A clip of grey frames at 25 frames a second whose blue value encodes the frame number, so that a
/// fake detector can tell frames apart.
class FakeFrameSource : public FrameSource {
public:
    explicit FakeFrameSource(int frames, Message endWarning = {})
        : m_frames(frames), m_warning(std::move(endWarning))
    {
        m_info = {QStringLiteral("fake"), {320, 240}, frames / 25.0, 25.0, frames};
    }

    const SourceInfo& info() const override { return m_info; }

    bool read(Frame& frame) override
    {
        if (m_failAt >= 0 && m_next == m_failAt)
            throw std::runtime_error("The fake source failed.");
        if (m_next >= m_frames)
            return false;
        frame.image = cv::Mat(m_info.size, CV_8UC3, cv::Scalar(m_next % 256, 128, 128));
        frame.timestampMs = m_next * 40;
        frame.index = m_next;
        ++m_next;
        return true;
    }

    bool skip() override
    {
        if (m_next >= m_frames)
            return false;
        ++m_next;
        return true;
    }

    Message warning() const override { return m_warning; }

    void failAt(int frame) { m_failAt = frame; }

private:
    SourceInfo m_info;
    int m_frames;
    int m_next = 0;
    int m_failAt = -1;
    Message m_warning;
};

/// Detects one face that moves to the right, in frames whose blue value is in [firstBlue,
/// lastBlue].
class FakeDetector : public FaceDetector {
public:
    FakeDetector(int firstBlue, int lastBlue, int uneasyMs = 0)
        : m_first(firstBlue), m_last(lastBlue), m_uneasyMs(uneasyMs)
    {
    }

    std::vector<DetectedFace> detect(const cv::Mat& image) override
    {
        const int blue = image.at<cv::Vec3b>(0, 0)[0];
        if (m_uneasyMs > 0) // so that later frames overtake earlier ones
            std::this_thread::sleep_for(std::chrono::milliseconds(blue % 2 == 0 ? m_uneasyMs : 0));
        if (blue < m_first || blue > m_last)
            return {};
        return {{cv::Rect2f(20.0F + static_cast<float>(blue), 40.0F, 100.0F, 100.0F), 0.9F, {}}};
    }

    QString name() const override { return QStringLiteral("fake"); }

private:
    int m_first;
    int m_last;
    int m_uneasyMs;
};

/// Gives every face the same scores and counts its calls.
class FakeClassifier : public EmotionClassifier {
public:
    explicit FakeClassifier(Emotion leading) { m_scores[index(leading)] = 1.0F; }

    std::vector<EmotionScores> classify(std::span<const cv::Mat> faces) override
    {
        ++m_calls;
        return std::vector<EmotionScores>(faces.size(), m_scores);
    }

    int calls() const { return m_calls; }

private:
    EmotionScores m_scores{};
    std::atomic<int> m_calls = 0;
};

} // namespace v2m::test
