// SPDX-License-Identifier: MIT
#include "core/media/video_file_source.h"

#include "core/base/error.h"
#include "core/media/decoder.h"
#include "core/media/demuxer.h"
#include "core/media/picture_converter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace v2m {

namespace {

// For pictures without a timestamp in a stream without a rate.
constexpr double kAssumedFramesPerSecond = 25.0;

// Up to this distance a key frame is rarely closer, so none is searched for.
constexpr std::int64_t kNearMs = 1000;

double framesPerSecond(const AVStream& stream)
{
    for (const AVRational rate : {stream.avg_frame_rate, stream.r_frame_rate}) {
        if (rate.num > 0 && rate.den > 0) {
            return av_q2d(rate);
        }
    }
    return 0.0;
}

} // namespace

VideoFileSource::VideoFileSource(const QString& path, int decoderThreads)
    : m_decoderThreads(std::max(1, decoderThreads)), m_demuxer(std::make_unique<Demuxer>(path)),
      m_decoder(std::make_unique<Decoder>(*m_demuxer, m_decoderThreads))
{
    m_first = m_decoder->next();
    if (m_first == nullptr) {
        throw FileError(Message("v2m::media", "“%1” is damaged or cut off: not "
                                              "one of its pictures can be read.")
                            .arg(path));
    }
    m_firstTimestamp = m_first->best_effort_timestamp;
    AVStream& stream = m_demuxer->stream();
    const AVRational aspect = av_guess_sample_aspect_ratio(&m_demuxer->container(), &stream,
                                                           const_cast<AVFrame*>(m_first));
    m_converter =
        std::make_unique<PictureConverter>(path, *m_first, aspect, orientationOf(stream, *m_first));
    describe();
}

VideoFileSource::~VideoFileSource() = default;

void VideoFileSource::describe()
{
    const AVStream& stream = m_demuxer->stream();
    m_info.name = m_demuxer->path();
    m_info.size = m_converter->size();
    m_info.durationS = m_demuxer->durationS();
    m_info.framesPerSecond = framesPerSecond(stream);
    m_info.estimatedFrames =
        stream.nb_frames > 0
            ? stream.nb_frames
            : static_cast<std::int64_t>(std::llround(m_info.durationS * m_info.framesPerSecond));
}

void VideoFileSource::updateTime(const AVFrame& picture)
{
    if (m_index == 0) {
        return;
    }
    const std::int64_t timestamp = picture.best_effort_timestamp;
    std::int64_t timestampMs = 0;
    if (timestamp == AV_NOPTS_VALUE || m_firstTimestamp == AV_NOPTS_VALUE) {
        const double rate =
            m_info.framesPerSecond > 0.0 ? m_info.framesPerSecond : kAssumedFramesPerSecond;
        timestampMs = m_timestampMs + std::llround(1000.0 / rate);
    } else {
        timestampMs =
            av_rescale_q(timestamp - m_firstTimestamp, m_demuxer->stream().time_base, {1, 1000});
    }
    m_timestampMs = std::max(m_timestampMs, timestampMs);
}

const AVFrame* VideoFileSource::decodeNext()
{
    const AVFrame* picture = m_decoder->next();
    // A key frame may be followed by pictures shown before it that depend on earlier ones.
    while (picture != nullptr && m_keyTimestamp &&
           picture->best_effort_timestamp != AV_NOPTS_VALUE &&
           picture->best_effort_timestamp < *m_keyTimestamp) {
        picture = m_decoder->next();
    }
    return picture;
}

const AVFrame* VideoFileSource::nextPicture()
{
    if (m_sought != nullptr) {
        return std::exchange(m_sought, nullptr);
    }
    const AVFrame* picture = m_atEnd ? nullptr : std::exchange(m_first, nullptr);
    if (picture == nullptr && !m_atEnd) {
        picture = decodeNext();
    }
    if (picture == nullptr) {
        m_atEnd = true;
        return nullptr;
    }
    ++m_index;
    updateTime(*picture);
    return picture;
}

bool VideoFileSource::read(Frame& frame)
{
    const AVFrame* picture = nextPicture();
    if (picture == nullptr) {
        return false;
    }
    m_converter->convert(*picture, frame.image);
    m_decoder->release();
    frame.timestampMs = m_timestampMs;
    frame.index = m_index;
    return true;
}

bool VideoFileSource::skip()
{
    return nextPicture() != nullptr;
}

bool VideoFileSource::seek(std::int64_t timestampMs, const std::function<bool()>& isGivenUp)
{
    m_hasSought = true;
    const bool goesBack = m_atEnd || (m_index >= 0 && timestampMs <= m_timestampMs);
    m_sought = nullptr;
    if (goesBack || timestampMs - m_timestampMs > kNearMs) {
        if (m_demuxer->canSeek() && m_firstTimestamp != AV_NOPTS_VALUE) {
            if (!jump(timestampMs)) {
                restart();
            }
        } else if (goesBack) {
            restart();
        }
    }
    const AVFrame* last = nullptr;
    while (!isGivenUp || !isGivenUp()) {
        const AVFrame* picture = nextPicture();
        if (picture == nullptr || m_timestampMs >= timestampMs) {
            m_sought = picture != nullptr ? picture : last;
            break;
        }
        last = picture;
    }
    return true;
}

bool VideoFileSource::jump(std::int64_t timestampMs)
{
    const AVRational unit = m_demuxer->stream().time_base;
    const AVRational milliseconds = {1, 1000};
    m_keyTimestamp =
        m_demuxer->seek(m_firstTimestamp + av_rescale_q(timestampMs, milliseconds, unit));
    if (!m_keyTimestamp || *m_keyTimestamp < m_firstTimestamp) {
        return false;
    }
    m_decoder->flush();
    m_first = nullptr;
    m_atEnd = false;
    m_timestampMs = av_rescale_q(*m_keyTimestamp - m_firstTimestamp, unit, milliseconds);
    m_index =
        std::llround(static_cast<double>(m_timestampMs) * m_info.framesPerSecond / 1000.0) - 1;
    return true;
}

void VideoFileSource::restart()
{
    m_decoder.reset();
    m_demuxer = std::make_unique<Demuxer>(m_info.name);
    m_decoder = std::make_unique<Decoder>(*m_demuxer, m_decoderThreads);
    m_first = nullptr;
    m_keyTimestamp.reset();
    m_atEnd = false;
    m_timestampMs = 0;
    m_index = -1;
}

Message VideoFileSource::warning() const
{
    if (m_hasSought) {
        return {};
    }
    const auto [breaksOff, isDamaged] = warnings();
    if (m_atEnd && m_demuxer->isTruncated()) {
        const Message::Decimal seconds{static_cast<double>(m_timestampMs) / 1000.0, 1};
        return breaksOff.arg(m_info.name, seconds);
    }
    if (m_atEnd && m_decoder->isDamaged())
        return isDamaged.arg(m_info.name);
    return {};
}

std::array<Message, 2> VideoFileSource::warnings()
{
    return {
        Message("v2m::media", "“%1” breaks off in the middle: it was read up to "
                              "second %2."),
        Message("v2m::media", "Parts of “%1” are damaged: some of its pictures were left out.")};
}

} // namespace v2m
