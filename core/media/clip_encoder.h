// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <memory>

namespace v2m {

/// What a recording is written as.
enum class RecordingFormat { Mp4H264, WebmVp8 };

/// The ending of its files, without the dot.
QString fileSuffix(RecordingFormat format);

/// Its name for people, such as "H.264".
QString codecName(RecordingFormat format);

/// Writes pictures to a video file that can be played up to its last whole second at any moment,
/// whatever happens next.
///
/// Through FFmpeg's own libraries and not through cv::VideoWriter, which does not tell when a disk
/// is full, writes mp4 files that cannot be played at all unless they were finished, knows only
/// constant rates, and encodes at a preset that takes a core for itself (tried with OpenCV 4.6).
/// Not thread-safe.
class ClipEncoder {
public:
    /// @param size of the video in pixels; odd sides lose a pixel, as the formats want even ones.
    /// @param framesPerSecond about; times are those of the frames.
    /// @throws FileError with the cause: no encoder for the format, or the file cannot be made.
    ClipEncoder(const QString& path, RecordingFormat format, cv::Size size, double framesPerSecond);
    ~ClipEncoder();

    /// @param bgr of any size; scaled to the video's. @param timestampMs rising, the first 0.
    /// @throws FileError with the cause, such as a full disk; then only salvage() is left.
    void write(const cv::Mat& bgr, std::int64_t timestampMs);

    /// Completes and closes the file. @throws FileError as write().
    void finish();

    /// A beginning of the recording.
    struct Extent {
        std::int64_t durationMs = 0;
        std::int64_t frames = 0;
    };

    /// After a failure: cuts off what cannot be played and closes the file. Returns what is left.
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
    std::int64_t m_lastKeyMs = -1;   ///< when the last key picture was asked for
    std::int64_t m_frames = 0;       ///< given to the container
    Extent m_secured;                ///< what has reached the file whole
    std::int64_t m_securedBytes = 0; ///< its end in the file
};

/// Copies the coded pictures of a video into a new file whose index stands in one place, which
/// every player reads; for finished mp4 recordings.
/// @param lastFrameMs how long the last picture is shown; the others, until the next one.
/// @throws FileError with the cause.
void rewriteWithIndex(const QString& from, const QString& to, std::int64_t lastFrameMs);

} // namespace v2m
