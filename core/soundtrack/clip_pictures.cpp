// SPDX-License-Identifier: MIT
#include "core/soundtrack/clip_pictures.h"

#include "core/base/error.h"
#include "core/media/demuxer.h"

extern "C" {
#include <libavutil/display.h>
#include <libavutil/mathematics.h>
}

#include <algorithm>
#include <cmath>
#include <cstring>
#include <initializer_list>
#include <limits>
#include <new>

namespace v2m {
namespace {

double frameS(const AVStream& stream)
{
    const double rate = av_q2d(stream.avg_frame_rate);
    return rate > 0.0 && std::isfinite(rate) ? 1.0 / rate : 0.04;
}

bool mayHold(SoundtrackContainer container, AVCodecID codec)
{
    const std::initializer_list<AVCodecID> mp4 = {AV_CODEC_ID_H264, AV_CODEC_ID_HEVC,
                                                  AV_CODEC_ID_AV1};
    const std::initializer_list<AVCodecID> webm = {AV_CODEC_ID_VP8, AV_CODEC_ID_VP9,
                                                   AV_CODEC_ID_AV1};
    const auto& known = container == SoundtrackContainer::Mp4 ? mp4 : webm;
    return std::find(known.begin(), known.end(), codec) != known.end();
}

/// Whether the container declares a rotation.
bool isTurned(const AVStream& stream)
{
    const std::uint8_t* matrix =
        av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    return matrix != nullptr &&
           std::abs(av_display_rotation_get(reinterpret_cast<const std::int32_t*>(matrix))) > 1.0;
}

class CopiedPictures : public ClipPictures {
public:
    CopiedPictures(const QString& clip, const PictureExtent& extent)
        : m_demuxer(clip),
          m_start(std::llround(extent.startS / av_q2d(m_demuxer.stream().time_base))),
          m_end(std::llround(extent.lengthS() / av_q2d(m_demuxer.stream().time_base))),
          m_frame(std::max(1LL, std::llround(frameS(source()) / av_q2d(source().time_base)))),
          m_untimed(extent.untimed), m_firstDts(extent.firstDts)
    {
    }

    const AVStream& source() const { return m_demuxer.stream(); }

    AVStream* addTo(AVFormatContext& container) override
    {
        AVStream* const stream = avformat_new_stream(&container, nullptr);
        if (stream == nullptr || avcodec_parameters_copy(stream->codecpar, source().codecpar) < 0)
            throw std::bad_alloc();
        // Some players only know this tag of HEVC, and all others know it too.
        stream->codecpar->codec_tag =
            source().codecpar->codec_id == AV_CODEC_ID_HEVC ? MKTAG('h', 'v', 'c', '1') : 0;
        stream->time_base = source().time_base;
        stream->avg_frame_rate = source().avg_frame_rate;
        stream->sample_aspect_ratio = source().sample_aspect_ratio;
#if LIBAVCODEC_VERSION_MAJOR < 61 // newer versions copy it with the parameters
        std::size_t size = 0;
        if (const auto* matrix =
                av_stream_get_side_data(&source(), AV_PKT_DATA_DISPLAYMATRIX, &size)) {
            std::uint8_t* copy = av_stream_new_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, size);
            if (copy == nullptr)
                throw std::bad_alloc();
            std::memcpy(copy, matrix, size);
        }
#endif
        return stream;
    }

    bool next(AVPacket& packet) override
    {
        if (!m_demuxer.read(packet))
            return false;
        if (packet.dts == AV_NOPTS_VALUE)
            packet.dts = m_firstDts - m_frame * m_untimed--;
        packet.pts -= m_start;
        packet.dts -= m_start;
        if (packet.duration <= 0) // the last one would never be shown
            packet.duration = std::max<std::int64_t>(0, m_end - packet.pts);
        packet.pos = -1;
        return true;
    }

    AVRational timeBase() const override
    {
        return source().time_base;
    }

private:
    Demuxer m_demuxer;
    std::int64_t m_start;
    std::int64_t m_end;
    std::int64_t m_frame;   ///< duration of one
    std::int64_t m_untimed; ///< still to come
    std::int64_t m_firstDts;
};

} // namespace

PictureExtent pictureExtentOf(const QString& clip, const std::stop_token& stop)
{
    Demuxer demuxer(clip);
    const AVStream& stream = demuxer.stream();
    const auto packet = libav::owned(av_packet_alloc());
    PictureExtent extent;
    extent.hasTimes = true;
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    std::int64_t end = last;
    std::int64_t dts = last;
    while (demuxer.read(*packet)) {
        if (stop.stop_requested())
            throw Cancelled();
        ++extent.pictures;
        const bool isUntimed = packet->dts == AV_NOPTS_VALUE;
        // Muxers reject packets out of order.
        const bool isInOrder =
            isUntimed ? extent.untimed + 1 == extent.pictures : packet->dts > dts;
        extent.hasTimes = extent.hasTimes && isInOrder && packet->pts != AV_NOPTS_VALUE;
        if (isUntimed)
            ++extent.untimed;
        else if (dts == std::numeric_limits<std::int64_t>::min())
            extent.firstDts = packet->dts;
        dts = isUntimed ? dts : packet->dts;
        const std::int64_t at = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (at == AV_NOPTS_VALUE || (packet->flags & AV_PKT_FLAG_DISCARD) != 0)
            continue;
        first = std::min(first, at);
        last = std::max(last, at);
        if (packet->duration > 0)
            end = std::max(end, at + packet->duration);
    }
    if (extent.pictures < 2)
        throw FileError(
            Message("v2m::soundtrack",
                    "“%1” is a single picture, which has no length that music could fill.")
                .arg(clip));
    extent.hasTimes = extent.hasTimes && extent.untimed < extent.pictures;
    const double unit = av_q2d(stream.time_base);
    if (first <= last && last > std::numeric_limits<std::int64_t>::min()) {
        extent.startS = static_cast<double>(first) * unit;
        extent.endS = end > last ? static_cast<double>(end) * unit
                                 : static_cast<double>(last) * unit + frameS(stream);
    } else {
        extent.endS = static_cast<double>(extent.pictures) * frameS(stream);
    }
    return extent;
}

std::unique_ptr<ClipPictures> copiedPictures(const QString& clip, const PictureExtent& extent,
                                             SoundtrackContainer container)
{
    if (!extent.hasTimes)
        return nullptr;
    auto pictures = std::make_unique<CopiedPictures>(clip, extent);
    const AVStream& source = pictures->source();
    if (!mayHold(container, source.codecpar->codec_id) ||
        (container == SoundtrackContainer::Webm && isTurned(source)))
        return nullptr;
    return pictures;
}

} // namespace v2m
