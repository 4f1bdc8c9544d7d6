// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <linux/videodev2.h>
#include <string>

namespace fakev4l2 {

/// A V4L2 capture device that exists only inside the process that preloads this library. It
/// delivers raw YUYV pictures from a file in a loop, paced by a clock, and can fail as real cameras
/// do. It is configured by environment variables, read each time a program opens it:
///
///   FAKEV4L2_DEV       the device's path; /dev/video0
///   FAKEV4L2_FILE      concatenated raw YUYV pictures; grey if unset
///   FAKEV4L2_W, _H     their size; 640 and 480
///   FAKEV4L2_FPS       pictures a second; 30
///   FAKEV4L2_NAME      the camera's name; "Fake camera"
///   FAKEV4L2_PLUG      a file; the camera is plugged in while it exists
///   FAKEV4L2_METADATA  1: delivers metadata instead of pictures, like a camera's second node
///   FAKEV4L2_DENIED    1: permission to open it is denied
///   FAKEV4L2_BUSY      1: another program is using it
///   FAKEV4L2_UNPLUG    n: unplugged after n pictures, and gone until the variable is unset
///   FAKEV4L2_STALL     n: stalls silently after n pictures
struct Settings {
    int width = 640;
    int height = 480;
    int framesPerSecond = 30;
    std::string file;
    std::string name;
    bool isMetadata = false;
    bool isBusy = false;
    long unplugAfter = 0; ///< 0: never
    long stallAfter = 0;  ///< 0: never

    static Settings fromEnvironment();
    std::size_t pictureBytes() const { return std::size_t(width) * std::size_t(height) * 2; }
};

/// The state behind a file descriptor of the camera. Functions return 0 or an errno.
class Camera {
public:
    /// @param clock a timer descriptor that becomes readable whenever a picture is due.
    Camera(int clock, const Settings& settings);
    ~Camera();
    Camera(const Camera&) = delete;
    Camera& operator=(const Camera&) = delete;

    /// The errno with which opening this device fails; 0 if it succeeds.
    static int openError();

    int control(unsigned long request, void* argument);

    /// The memory of the buffer at `offset`; null if there is none.
    void* map(std::size_t offset);

private:
    static constexpr std::size_t kMaxBuffers = 8;

    std::size_t offsetOf(std::size_t buffer) const;
    void setPace(int framesPerSecond) const;
    int describe(v4l2_capability& capability) const;
    int describeFormat(v4l2_fmtdesc& format) const;
    int describeSize(v4l2_frmsizeenum& size) const;
    int fillFormat(v4l2_format& format, bool set) const;
    int fillRate(v4l2_streamparm& parameters) const;
    int requestBuffers(v4l2_requestbuffers& request);
    int describeBuffer(v4l2_buffer& buffer) const;
    int queue(v4l2_buffer& buffer);
    int dequeue(v4l2_buffer& buffer);
    int start();
    int stop();

    const int m_clock;
    const Settings m_settings;
    std::uint8_t* m_film = nullptr;
    std::size_t m_filmBytes = 0;
    std::array<std::uint8_t*, kMaxBuffers> m_buffers = {};
    std::size_t m_bufferCount = 0;
    std::deque<unsigned> m_queue;
    bool m_isStreaming = false;
    long m_pictures = 0; ///< number due so far, whether dequeued or not
};

} // namespace fakev4l2
