// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/frame_source.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

struct AVFrame;

namespace v2m {

class Decoder;
class Demuxer;
class PictureConverter;

/// The frames of a video file: mp4, mov, webm, mkv, avi and other containers, GIF too, with
/// whatever the installed FFmpeg decodes (H.264, HEVC, VP9, AV1, ...).
///
/// Reads through FFmpeg's own libraries and not through cv::VideoCapture, which turns pictures the
/// wrong way, loses the time of the last frames of streams with B frames, cannot tell a cut file
/// from a whole one, waits for ever on a pipe and takes some names for addresses or patterns.
///
/// Pictures are turned upright as the container says and stretched to square pixels. A picture
/// whose data is damaged is passed over. One of more than kMaxFramePixels is scaled down to them.
/// Memory does not grow with the clip's length: besides one BGR picture the decoder holds the
/// pictures that the codec refers back to and one a thread, within PictureMemory.
class VideoFileSource : public FrameSource {
public:
    /// Decodes the first frame, so a file that opens has at least one.
    /// @param decoderThreads at least 1; 2 keep up with live speed for 1080p on any machine of
    /// today.
    /// @throws FileError naming the file and the cause.
    explicit VideoFileSource(const QString& path, int decoderThreads = 2);
    ~VideoFileSource() override;

    const SourceInfo& info() const override { return m_info; }
    bool read(Frame& frame) override;
    /// Decodes, as the following frames need it, but converts nothing.
    bool skip() override;
    /// By key pictures where the container finds them by time, else from the beginning on;
    /// converts nothing that it passes over. Indices are then reckoned by the rate.
    bool seek(std::int64_t timestampMs, const std::function<bool()>& isGivenUp) override;
    Message warning() const override;

private:
    bool jump(std::int64_t timestampMs);
    void restart();
    const AVFrame* decodeNext();
    const AVFrame* nextPicture();
    void updateTime(const AVFrame& picture);
    void describe();

    const int m_decoderThreads;
    std::unique_ptr<Demuxer> m_demuxer;
    std::unique_ptr<Decoder> m_decoder;
    std::unique_ptr<PictureConverter> m_converter;
    SourceInfo m_info;

    const AVFrame* m_first = nullptr;  ///< decoded on opening, not yet handed out
    const AVFrame* m_sought = nullptr; ///< found by seek(), not yet handed out
    std::int64_t m_firstTimestamp = 0; ///< in the stream's unit
    std::int64_t m_timestampMs = 0;
    std::int64_t m_index = -1;
    bool m_atEnd = false;
    bool m_hasSought = false;
    std::optional<std::int64_t> m_keyTimestamp; ///< of the key picture that was jumped to
};

} // namespace v2m
