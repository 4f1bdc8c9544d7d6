// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/camera.h"

#include <opencv2/videoio.hpp>

#include <chrono>

namespace v2m {

/// Frames from a camera, captured through V4L2 by OpenCV.
///
/// Timestamps are the driver's, if given in the steady clock, else the time of arrival. read()
/// waits for the next frame and returns false at most 2 s after the camera's last one; warning()
/// then gives the reason.
class CameraSource : public FrameSource {
public:
    /// Waits for the first frame, so an opened camera has at least one.
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
    Message endReason(Clock::duration waited) const;

    QString m_path;
    SourceInfo m_info;
    cv::VideoCapture m_capture;
    cv::Mat m_first; ///< received on opening, not yet returned by read()
    Clock::time_point m_start;
    std::int64_t m_timestampMs = 0;
    std::int64_t m_index = -1;
    bool m_hasEnded = false;
    Message m_warning;
};

/// The time of a frame in ms of the steady clock: `driverMs` if plausible for a frame that arrived
/// at `arrivalMs`, else the arrival. Some drivers use another clock.
std::int64_t plausibleTimeMs(double driverMs, std::int64_t arrivalMs);

} // namespace v2m
