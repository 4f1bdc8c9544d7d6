// SPDX-License-Identifier: MIT
#include "core/media/demuxer.h"

#include "core/base/error.h"
#include "core/media/matroska_extent.h"
#include "core/media/picture_size.h"

#include <algorithm>
#include <cmath>
#include <utility>

extern "C" {
#include <libavutil/avstring.h>
}

namespace v2m {

namespace {

// Self-contained formats that never refer to other files. Those in the second row only contain
// sound; they are listed so that such a file can be distinguished from one that is not media at
// all.
constexpr char kContainers[] =
    "mov,matroska,avi,mpegts,mpeg,mpegvideo,asf,flv,gif,ogg,ivf,nut,mxf,rm,dv,wtv,h264,hevc,m4v,"
    "mp3,wav,w64,flac,aac,ac3,eac3,aiff,au,amr,caf,ape,wv,tta,dts";

// A file that ends this much before its declared duration counts as truncated; in intact files the
// difference was a few hundredths.
constexpr double kDurationToleranceS = 0.5;

// Reading can often continue after damage in a container; a truncated one fails for all remaining
// packets.
constexpr int kFailuresInARow = 32;

// Containers that find key frames by time. Others count times from the beginning, or call every
// picture a key frame.
constexpr char kSeekable[] = "mov,matroska";

// mp4 finds key frames by decoding time, which is earlier than presentation time; and after a key
// frame other than an IDR, a decoder may drop a few pictures. So the search starts this much before
// the target; each further step goes back twice as far.
constexpr double kFirstStepBackS = 0.5;
constexpr int kStepsBack = 4;

double seconds(std::int64_t timestamp, AVRational unit)
{
    return static_cast<double>(timestamp) * av_q2d(unit);
}

[[noreturn]] void fail(const Message& message)
{
    throw FileError(message);
}

bool showsPictures(const AVStream& stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
           (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) == 0;
}

} // namespace

void Demuxer::Extent::include(double start, double stop)
{
    first = std::min(first, start);
    end = std::max(end, stop);
}

double Demuxer::Extent::length() const
{
    return std::max(end, end - first);
}

Demuxer::Demuxer(const QString& path) : m_input(path), m_ahead(libav::owned(av_packet_alloc()))
{
    openContainer();
    chooseStream();
}

void Demuxer::openContainer()
{
    const AVInputFormat* format = m_input.recognise(kContainers);
    if (format == nullptr) {
        fail(Message("v2m::media", "“%1” is not a video or a picture of a kind that can be read.")
                 .arg(path()));
    }
    // FFmpeg scans all fragments of an mp4 on opening and gives up if the last one is truncated in
    // its header; read sequentially, the others are accessible.
    m_container = m_input.open(*format, true);
    if (m_container == nullptr) {
        m_container = m_input.open(*format, false);
    }
    if (m_container == nullptr) {
        fail(Message("v2m::media", "“%1” is damaged or cut off: the part that says where its "
                                   "pictures are is missing or unreadable.")
                 .arg(path()));
    }
}

void Demuxer::chooseStream()
{
    // Read before probing, in which FFmpeg fills gaps with the container's duration.
    std::int64_t ownDuration[64] = {};
    const unsigned declared = std::min(m_container->nb_streams, 64U);
    for (unsigned i = 0; i < declared; ++i) {
        ownDuration[i] = m_container->streams[i]->duration;
        refuseTooLarge(*m_container->streams[i]); // otherwise the decoder would refuse silently
    }
    AvInput::examine(*m_container, AVMEDIA_TYPE_VIDEO);

    std::int64_t largest = -1;
    for (unsigned i = 0; i < m_container->nb_streams; ++i) {
        AVStream* stream = m_container->streams[i];
        const auto pixels =
            static_cast<std::int64_t>(stream->codecpar->width) * stream->codecpar->height;
        if (showsPictures(*stream) && pixels > largest) {
            m_stream = stream;
            largest = pixels;
            m_streamDurationS = i < declared && ownDuration[i] != AV_NOPTS_VALUE
                                    ? seconds(ownDuration[i], stream->time_base)
                                    : 0.0;
        }
    }
    if (m_stream == nullptr && m_container->nb_streams > 0) {
        fail(Message("v2m::media", "“%1” holds sound but no moving picture.").arg(path()));
    }
    if (m_stream == nullptr) {
        fail(Message("v2m::media", "“%1” is damaged or cut off: it holds no "
                                   "moving picture.")
                 .arg(path()));
    }
    refuseTooLarge(*m_stream);
}

void Demuxer::refuseTooLarge(const AVStream& stream) const
{
    const int width = stream.codecpar->width;
    const int height = stream.codecpar->height;
    if (showsPictures(stream) && static_cast<std::int64_t>(width) * height > kMaxPixels) {
        fail(Message("v2m::media", "The pictures of “%1” are too large: %2 × %3 pixels are more "
                                   "than 8192 × 8192.")
                 .arg(path(), width, height));
    }
}

double Demuxer::durationS() const
{
    const bool guessed = m_container->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
    return m_container->duration <= 0 || guessed
               ? 0.0
               : static_cast<double>(m_container->duration) / AV_TIME_BASE;
}

void Demuxer::note(const AVPacket& packet)
{
    const std::int64_t start = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
    if (start == AV_NOPTS_VALUE) {
        return;
    }
    const AVRational unit = m_container->streams[packet.stream_index]->time_base;
    const double startS = seconds(start, unit);
    const double endS = seconds(start + packet.duration, unit);
    if (packet.stream_index == m_stream->index) {
        if (m_pictures.end > m_pictures.first) {
            m_longestPauseS = std::max(m_longestPauseS, startS - m_pictures.end);
        }
        m_pictures.include(startS, endS);
    }
    m_everything.include(startS, endS);
}

bool Demuxer::read(AVPacket& packet)
{
    if (std::exchange(m_hasAhead, false)) {
        av_packet_unref(&packet);
        av_packet_move_ref(&packet, m_ahead.get());
        return true;
    }
    int failures = 0;
    while (failures < kFailuresInARow) {
        av_packet_unref(&packet);
        const int result = av_read_frame(m_container.get(), &packet);
        if (result == AVERROR_EOF) {
            return false;
        }
        if (result < 0) {
            m_unreadableParts = true;
            ++failures;
            continue;
        }
        note(packet);
        m_lastPacketTorn = (packet.flags & AV_PKT_FLAG_CORRUPT) != 0;
        if (packet.stream_index == m_stream->index) {
            return true;
        }
    }
    return false;
}

bool Demuxer::canSeek() const
{
    return m_input.canJump() && av_match_list(m_container->iformat->name, kSeekable, ',') != 0;
}

std::optional<std::int64_t> Demuxer::seek(std::int64_t timestamp)
{
    m_hasAhead = false;
    const double unit = av_q2d(m_stream->time_base);
    double backS = kFirstStepBackS;
    for (int step = 0; step < kStepsBack; ++step) {
        const std::int64_t from = timestamp - std::llround(backS / unit);
        if (av_seek_frame(m_container.get(), m_stream->index, from, AVSEEK_FLAG_BACKWARD) < 0 ||
            !nextKeyPicture())
            return std::nullopt;
        if (m_ahead->pts <= timestamp) {
            m_hasAhead = true;
            return m_ahead->pts;
        }
        backS *= 2.0;
    }
    return std::nullopt;
}

/// Reads up to the next key frame, into m_ahead.
bool Demuxer::nextKeyPicture()
{
    while (read(*m_ahead)) {
        if (m_ahead->pts == AV_NOPTS_VALUE)
            return false;
        if ((m_ahead->flags & AV_PKT_FLAG_KEY) != 0)
            return true;
    }
    return false;
}

bool Demuxer::isTruncated() const
{
    if (m_unreadableParts || m_lastPacketTorn) {
        return true;
    }
    // Matroska declares its size, which also reveals truncation too short to show in the duration,
    // and files written without knowing their length.
    if (av_match_list(m_container->iformat->name, "matroska", ',') != 0 &&
        isMatroskaCutOff(m_input.file())) {
        return true;
    }
    // A stream's own duration is more reliable: the sound may be longer than the video. If only the
    // container has one, as in Matroska, all streams together must reach it.
    const bool known = m_container->duration_estimation_method == AVFMT_DURATION_FROM_STREAM ||
                       m_streamDurationS > 0.0;
    const double promisedS = m_streamDurationS > 0.0 ? m_streamDurationS : durationS();
    const double foundS = (m_streamDurationS > 0.0 ? m_pictures : m_everything).length();
    return known && promisedS - foundS > kDurationToleranceS + m_longestPauseS;
}

} // namespace v2m
