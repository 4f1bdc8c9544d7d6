// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/camera.h"

#include <opencv2/videoio.hpp>

#include <chrono>

namespace v2m {

/// The pictures of a camera, as they come; OpenCV's V4L2 capture.
///
/// Times are when the driver got the picture, where it says so by the steady clock, else when it
/// arrived here. read() waits for the next picture and returns false at most 2 s after the camera
/// has sent its last one; warning() then says what happened.
class CameraSource : public FrameSource {
public:
    /// Waits for the first picture, so a camera that opens has at least one.
    /// @throws FileError as openCamera().
    explicit CameraSource(const CameraRequest& request);

    const SourceInfo& info() const override { return m_info; }
    bool read(Frame& frame) override;
    bool skip() override;
    Message warning() const override { return m_warning; }

private:
    using Clock = std::chrono::steady_clock;

    void configure(const CameraRequest& request);
    bool grab();
    bool grabIntact(cv::Mat& picture);
    Clock::time_point timeOfPicture() const;
    void stamp(Frame& frame);
    Message whyItEnded(Clock::duration waited) const;

    QString m_path;
    SourceInfo m_info;
    cv::VideoCapture m_capture;
    cv::Mat m_first; ///< came with opening, not yet handed out
    Clock::time_point m_start;
    std::int64_t m_timestampMs = 0;
    std::int64_t m_index = -1;
    bool m_hasEnded = false;
    Message m_warning;
};

/// When a picture was taken, in ms of the steady clock: `driverMs` if that can be true of a picture
/// that arrived at `arrivalMs`, else the arrival. Some drivers count by another clock.
std::int64_t plausibleTimeMs(double driverMs, std::int64_t arrivalMs);

} // namespace v2m
