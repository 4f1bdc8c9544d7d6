// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <memory>

namespace v2m {

/// Container and codec of a recording.
enum class RecordingFormat { Mp4H264, WebmVp8 };

/// The file extension, without the dot.
QString fileSuffix(RecordingFormat format);

/// The display name, such as "H.264".
QString codecName(RecordingFormat format);

/// Encodes frames to a video file that is playable up to its last whole second at any moment,
/// whatever happens next.
///
/// Uses FFmpeg's libraries instead of cv::VideoWriter, which does not report a full disk, writes
/// mp4 files that are unplayable unless finished, only supports constant rates, and uses a preset
/// that occupies a whole core (tried with OpenCV 4.6). Not thread-safe.
class ClipEncoder {
public:
    /// @param size of the video in pixels; odd sides are reduced by one, as the formats need even
    /// ones.
    /// @param framesPerSecond approximate; frames keep their own times.
    /// @throws FileError with the cause: no encoder for the format, or the file cannot be created.
    ClipEncoder(const QString& path, RecordingFormat format, cv::Size size, double framesPerSecond);
    ~ClipEncoder();

    /// @param bgr of any size; scaled to the video's. @param timestampMs strictly increasing,
    /// starting at 0.
    /// @throws FileError with the cause, such as a full disk; only salvage() may be called after
    /// that.
    void write(const cv::Mat& bgr, std::int64_t timestampMs);

    /// Completes and closes the file. @throws FileError as write().
    void finish();

    /// A playable part of the recording, from its beginning.
    struct Extent {
        std::int64_t durationMs = 0;
        std::int64_t frames = 0;
    };

    /// After a failure: truncates the file to its playable part and closes it. Returns what is
    /// left.
    Extent salvage();

private:
    struct Parts;

    void encode(std::int64_t timestampMs);
    void drain();
    void writePacket();

    const QString m_path;
    const RecordingFormat m_format;
    std::unique_ptr<Parts> m_parts;
    std::int64_t m_durationMs;       ///< of one frame
    std::int64_t m_lastKeyMs = -1;   ///< time of the last requested key frame
    std::int64_t m_frames = 0;       ///< passed to the muxer
    Extent m_secured;                ///< completely written to the file
    std::int64_t m_securedBytes = 0; ///< its size in the file
};

/// Remuxes a video into a new file with a single index, which every player can read; for finished
/// mp4 recordings.
/// @param lastFrameMs duration of the last frame; the others last until the next one.
/// @throws FileError with the cause.
void rewriteWithIndex(const QString& from, const QString& to, std::int64_t lastFrameMs);

} // namespace v2m
