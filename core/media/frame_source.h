// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/frame.h"

#include <QString>

#include <opencv2/core/types.hpp>

#include <cstdint>
#include <functional>
#include <memory>

namespace v2m {

/// What is known of a source before its frames are read.
struct SourceInfo {
    QString name;                 ///< the file's path, or the camera's name
    cv::Size size;                ///< of the upright picture, in pixels
    double durationS = 0.0;       ///< as the container says; 0 where it does not, or for a camera
    double framesPerSecond = 0.0; ///< the stream's mean rate; 0 where unknown
    std::int64_t estimatedFrames = 0; ///< for progress only: containers are often wrong; 0 unknown
};

/// Frames one after the other: a video file, a still picture, a camera.
///
/// Holds at most one frame at a time. Not thread-safe; a caller cancels between two calls.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    virtual const SourceInfo& info() const = 0;

    /// Reads the next frame; false at the end. The image's memory belongs to the caller: it stays
    /// as it is when the next frame is read.
    virtual bool read(Frame& frame) = 0;

    /// Passes over the next frame at less cost than reading it; false at the end.
    virtual bool skip() = 0;

    /// Goes to the first frame at or behind a time, or to the last one where none is so late,
    /// forwards or back: the next read() gives it. Afterwards there are no warnings.
    /// @param isGivenUp asked before each frame that is passed over; once it says so, the source
    /// stays where it has come to.
    /// @returns false where the source cannot do that, and is where it was.
    virtual bool seek(std::int64_t /*timestampMs*/, const std::function<bool()>& /*isGivenUp*/)
    {
        return false;
    }

    /// What the user should know once the end is reached, such as that the file breaks off in the
    /// middle; empty when all is well.
    virtual Message warning() const { return {}; }
};

/// Opens a video file or a still picture (a clip of one frame).
/// @throws FileError naming the file and the cause.
std::unique_ptr<FrameSource> openClip(const QString& path);

} // namespace v2m
