// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/media/frame_source.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

struct AVFrame;

namespace v2m {

class Decoder;
class Demuxer;
class PictureConverter;

/// The frames of a video file: mp4, mov, webm, mkv, avi and other containers, and GIF, with all
/// codecs of the installed FFmpeg (H.264, HEVC, VP9, AV1, ...).
///
/// Uses FFmpeg's libraries instead of cv::VideoCapture, which rotates pictures wrongly, loses the
/// times of the last frames of streams with B frames, does not detect truncated files, blocks on
/// pipes and takes some names for addresses or patterns.
///
/// Pictures are turned upright as the container says and stretched to square pixels. A picture
/// whose data is damaged is passed over. One of more than kMaxFramePixels is scaled down to them.
/// Memory does not grow with the clip's length: besides one BGR picture the decoder holds the
/// pictures that the codec refers back to and one a thread, within PictureMemory.
class VideoFileSource : public FrameSource {
public:
    /// Decodes the first frame, so an opened file has at least one.
    /// @param decoderThreads at least 1; 2 suffice for 1080p in real time on current machines.
    /// @throws FileError naming the file and the cause.
    explicit VideoFileSource(const QString& path, int decoderThreads = 2);
    ~VideoFileSource() override;

    const SourceInfo& info() const override { return m_info; }
    bool read(Frame& frame) override;
    /// Decodes, as later frames depend on it, but does not convert.
    bool skip() override;
    /// By key frames if the container supports seeking by time, else from the beginning; skipped
    /// frames are not converted. Indices are then estimated from the rate.
    bool seek(std::int64_t timestampMs, const std::function<bool()>& isGivenUp) override;
    Message warning() const override;

    /// All that warning() may say, without the arguments. Stored analyses have their places, so a
    /// new one goes to the end.
    static std::array<Message, 2> warnings();

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

    const AVFrame* m_first = nullptr;  ///< decoded on opening, not yet returned
    const AVFrame* m_sought = nullptr; ///< found by seek(), not yet returned
    std::int64_t m_firstTimestamp = 0; ///< in the stream's time base
    std::int64_t m_timestampMs = 0;
    std::int64_t m_index = -1;
    bool m_atEnd = false;
    bool m_hasSought = false;
    std::optional<std::int64_t> m_keyTimestamp; ///< of the key frame that was sought
};

} // namespace v2m
