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

/// What is known of a source before reading frames.
struct SourceInfo {
    QString name;                 ///< the file's path, or the camera's name
    cv::Size size;                ///< of the upright picture, in pixels
    double durationS = 0.0;       ///< as declared by the container; 0 if unknown, or for a camera
    double framesPerSecond = 0.0; ///< the stream's mean rate; 0 if unknown
    std::int64_t estimatedFrames = 0; ///< for progress only, often wrong; 0 if unknown
};

/// A sequence of frames: a video file, a still picture or a camera.
///
/// Holds at most one frame at a time. Not thread-safe; callers cancel between calls.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    virtual const SourceInfo& info() const = 0;

    /// Reads the next frame; false at the end. The image's memory belongs to the caller and is not
    /// reused for later frames.
    virtual bool read(Frame& frame) = 0;

    /// Skips the next frame, which is cheaper than reading it; false at the end.
    virtual bool skip() = 0;

    /// Moves forwards or backwards to the first frame at or after a time, or to the last frame; the
    /// next read() returns it. Afterwards warning() is empty.
    /// @param isGivenUp called before each skipped frame; once it returns true, the source stays at
    /// its current position.
    /// @returns false, without moving, if the source does not support this.
    virtual bool seek(std::int64_t /*timestampMs*/, const std::function<bool()>& /*isGivenUp*/)
    {
        return false;
    }

    /// A message for the user once the end is reached, e.g. that the file is truncated; empty if
    /// there is none.
    virtual Message warning() const { return {}; }
};

/// Opens a video file or a still picture (a clip of one frame).
/// @throws FileError naming the file and the cause.
std::unique_ptr<FrameSource> openClip(const QString& path);

} // namespace v2m
