// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/av_input.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace v2m {

/// The coded pictures of one video file, in the file's order.
///
/// What kind of file it is, is decided by its content. Only the file itself is ever read: playlists
/// and scripts that name other files or addresses are not among the accepted containers, and
/// whatever else a container asks to be opened is refused.
class Demuxer {
public:
    /// @throws FileError naming the file and the cause.
    explicit Demuxer(const QString& path);

    const QString& path() const { return m_input.file().path(); }
    AVFormatContext& container() const { return *m_container; }

    /// The stream that packets come from.
    AVStream& stream() const { return *m_stream; }

    /// Of the whole container, in seconds; 0 where it says nothing.
    double durationS() const;

    /// The next packet of stream(); false at the end of the file.
    bool read(AVPacket& packet);

    /// Whether key pictures can be found by their times: the container has an index, or is read
    /// for one, and gives each picture its time.
    bool canSeek() const;

    /// Goes to a key picture that is shown at or before a time, in the stream's unit: read() goes
    /// on from there.
    /// @returns the time of that picture; none where there is none to be found, and read() goes on
    /// from anywhere.
    std::optional<std::int64_t> seek(std::int64_t timestamp);

    /// Once read() has returned false: whether the file ends before the time that it promises, or
    /// parts of it could not be read. Not to be asked after seek().
    bool brokeOff() const;

private:
    /// Times seen so far, in seconds of the container's clock.
    struct Extent {
        double first = std::numeric_limits<double>::infinity();
        double end = -std::numeric_limits<double>::infinity();

        void include(double start, double stop);
        /// Containers count durations from 0 or from the first packet: the longer reading holds.
        double length() const;
    };

    void openContainer();
    void chooseStream();
    /// @throws FileError where the stream's pictures are larger than kMaxPixels.
    void refuseTooLarge(const AVStream& stream) const;
    void note(const AVPacket& packet);
    bool nextKeyPicture();

    AvInput m_input; // outlives m_container, which reads through it
    libav::Owner<AVFormatContext> m_container;
    AVStream* m_stream = nullptr;

    libav::Owner<AVPacket> m_ahead; ///< the key picture that was sought
    bool m_hasAhead = false;

    double m_streamDurationS = 0.0; ///< as the container says of this stream alone; 0 unknown
    Extent m_pictures;
    Extent m_everything;
    double m_longestPauseS = 0.0;
    bool m_unreadableParts = false;
    bool m_lastPacketTorn = false;
};

} // namespace v2m
