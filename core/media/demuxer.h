// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/av_input.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace v2m {

/// The encoded pictures of a video file, in file order.
///
/// The format is detected from the content. Only the file itself is read: playlists and scripts
/// that refer to other files or addresses are not among the accepted containers, and any other file
/// that a container refers to is refused.
class Demuxer {
public:
    /// @throws FileError naming the file and the cause.
    explicit Demuxer(const QString& path);

    const QString& path() const { return m_input.file().path(); }
    AVFormatContext& container() const { return *m_container; }

    /// The stream of the packets.
    AVStream& stream() const { return *m_stream; }

    /// Of the whole container, in seconds; 0 if unknown.
    double durationS() const;

    /// The next packet of stream(); false at the end of the file.
    bool read(AVPacket& packet);

    /// Whether key frames can be found by time: the container has an index, or one is built, and
    /// every picture has a timestamp.
    bool canSeek() const;

    /// Seeks to a key frame shown at or before a time, in the stream's time base; read() continues
    /// from there.
    /// @returns the time of that key frame; nullopt if none is found, in which case the position of
    /// read() is unspecified.
    std::optional<std::int64_t> seek(std::int64_t timestamp);

    /// Once read() has returned false: whether the file ends before its declared duration, or parts
    /// could not be read. Not valid after seek().
    bool isTruncated() const;

private:
    /// Range of timestamps seen so far, in seconds of the container's clock.
    struct Extent {
        double first = std::numeric_limits<double>::infinity();
        double end = -std::numeric_limits<double>::infinity();

        void include(double start, double stop);
        /// Containers count durations from 0 or from the first packet: returns the longer one.
        double length() const;
    };

    void openContainer();
    void chooseStream();
    /// @throws FileError if the stream's pictures exceed kMaxPixels.
    void refuseTooLarge(const AVStream& stream) const;
    void note(const AVPacket& packet);
    bool nextKeyPicture();

    AvInput m_input; // outlives m_container, which reads through it
    libav::Owner<AVFormatContext> m_container;
    AVStream* m_stream = nullptr;

    libav::Owner<AVPacket> m_ahead; ///< the key frame found by seek()
    bool m_hasAhead = false;

    double m_streamDurationS = 0.0; ///< as declared for this stream alone; 0 if unknown
    Extent m_pictures;
    Extent m_everything;
    double m_longestPauseS = 0.0;
    bool m_unreadableParts = false;
    bool m_lastPacketTorn = false;
};

} // namespace v2m
