// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/media/frame.h"
#include "core/media/video_file_source.h"
#include "core/soundtrack/clip_pictures.h"

extern "C" {
#include <libavutil/opt.h>
}

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <new>
#include <thread>
#include <utility>

namespace v2m {
namespace {

constexpr AVRational kMs = {1, 1000};
constexpr double kUsualRate = 25.0;
constexpr int kMaxThreads = 4; // of a typical machine; twice as many gain little
constexpr int kKeyEveryS = 4;  // limits decoding when a player seeks

struct PictureCoding {
    std::initializer_list<const char*> encoders; // the first available is used
    std::initializer_list<std::pair<const char*, const char*>> options;
};

// Visually nearly lossless, at about real time for 720p.
const PictureCoding& codingOf(SoundtrackContainer container)
{
    static const PictureCoding h264 = {{"libx264", "libopenh264"},
                                       {{"preset", "fast"}, {"crf", "19"}}};
    static const PictureCoding vp9 = {
        {"libvpx-vp9", "libvpx"},
        {{"deadline", "good"}, {"cpu-used", "5"}, {"row-mt", "1"}, {"crf", "28"}}};
    return container == SoundtrackContainer::Mp4 ? h264 : vp9;
}

void require(int result)
{
    if (result >= 0)
        return;
    throw FileError(Message("v2m::soundtrack", "The pictures cannot be encoded: %1.")
                        .arg(libav::reasonOf(result)));
}

class EncodedPictures : public ClipPictures {
public:
    EncodedPictures(const QString& clip, const PictureExtent& extent, SoundtrackContainer container,
                    std::stop_token stop)
        : m_source(clip), m_stop(std::move(stop)), m_endMs(std::llround(extent.lengthS() * 1000.0)),
          m_picture(libav::owned(av_frame_alloc()))
    {
        openEncoder(container);
    }

    AVStream* addTo(AVFormatContext& container) override
    {
        AVStream* const stream = avformat_new_stream(&container, nullptr);
        if (stream == nullptr)
            throw std::bad_alloc();
        require(avcodec_parameters_from_context(stream->codecpar, m_codec.get()));
        stream->time_base = kMs;
        stream->avg_frame_rate = m_codec->framerate;
        return stream;
    }

    bool next(AVPacket& packet) override
    {
        while (true) {
            if (m_stop.stop_requested())
                throw Cancelled();
            const int result = avcodec_receive_packet(m_codec.get(), &packet);
            if (result == AVERROR_EOF)
                return false;
            if (result == AVERROR(EAGAIN)) {
                encodeNext();
                continue;
            }
            require(result);
            if (packet.duration <= 0)
                packet.duration = std::max<std::int64_t>(
                    0, std::min<std::int64_t>(m_frameMs, m_endMs - packet.pts));
            return true;
        }
    }

    AVRational timeBase() const override { return kMs; }

private:
    void openEncoder(SoundtrackContainer container)
    {
        const PictureCoding& coding = codingOf(container);
        const AVCodec* encoder = nullptr;
        for (const char* name : coding.encoders)
            encoder = encoder != nullptr ? encoder : avcodec_find_encoder_by_name(name);
        if (encoder == nullptr)
            throw FileError(Message("v2m::media", "This computer cannot encode %1.")
                                .arg(container == SoundtrackContainer::Mp4 ? "H.264" : "VP9"));
        const SourceInfo& info = m_source.info();
        const double rate = info.framesPerSecond > 0.0 ? info.framesPerSecond : kUsualRate;
        m_frameMs = std::max<std::int64_t>(1, std::llround(1000.0 / rate));
        m_codec = libav::owned(avcodec_alloc_context3(encoder));
        // The formats need even sides; an odd row or column is cropped.
        m_codec->width = std::max(2, info.size.width & ~1);
        m_codec->height = std::max(2, info.size.height & ~1);
        m_codec->pix_fmt = AV_PIX_FMT_YUV420P;
        m_codec->time_base = kMs;
        m_codec->framerate = av_d2q(rate, 1000);
        m_codec->gop_size = std::max(1, static_cast<int>(rate * kKeyEveryS));
        m_codec->color_range = AVCOL_RANGE_MPEG;
        m_codec->colorspace = AVCOL_SPC_SMPTE170M; // as produced by the scaler
        m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        m_codec->thread_count =
            std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMaxThreads);
        for (const auto& [name, value] : coding.options)
            av_opt_set(m_codec->priv_data, name, value, 0); // some encoders lack it
        require(avcodec_open2(m_codec.get(), encoder, nullptr));
        m_picture->format = m_codec->pix_fmt;
        m_picture->width = m_codec->width;
        m_picture->height = m_codec->height;
        require(av_frame_get_buffer(m_picture.get(), 0));
    }

    void encodeNext()
    {
        Frame frame;
        if (!m_source.read(frame)) {
            require(avcodec_send_frame(m_codec.get(), nullptr));
            return;
        }
        require(av_frame_make_writable(m_picture.get()));
        const bool isOurs = (frame.image.cols & ~1) == m_picture->width &&
                            (frame.image.rows & ~1) == m_picture->height;
        const int width = isOurs ? m_picture->width : frame.image.cols;
        const int height = isOurs ? m_picture->height : frame.image.rows;
        m_scaler.reset(sws_getCachedContext(m_scaler.release(), width, height, AV_PIX_FMT_BGR24,
                                            m_picture->width, m_picture->height, AV_PIX_FMT_YUV420P,
                                            SWS_BILINEAR, nullptr, nullptr, nullptr));
        if (m_scaler == nullptr)
            throw std::bad_alloc();
        const std::uint8_t* const from[] = {frame.image.data};
        const int stride[] = {static_cast<int>(frame.image.step[0])};
        sws_scale(m_scaler.get(), from, stride, 0, height, m_picture->data, m_picture->linesize);
        // Duplicate timestamps would be rejected.
        m_lastMs = std::max(m_lastMs + 1, frame.timestampMs);
        m_picture->pts = m_lastMs;
        require(avcodec_send_frame(m_codec.get(), m_picture.get()));
    }

    VideoFileSource m_source;
    std::stop_token m_stop;
    std::int64_t m_endMs;
    std::int64_t m_frameMs = 40;
    std::int64_t m_lastMs = -1;
    libav::Owner<AVCodecContext> m_codec;
    libav::Owner<AVFrame> m_picture;
    libav::Owner<SwsContext> m_scaler;
};

} // namespace

std::unique_ptr<ClipPictures> encodedPictures(const QString& clip, const PictureExtent& extent,
                                              SoundtrackContainer container,
                                              const std::stop_token& stop)
{
    return std::make_unique<EncodedPictures>(clip, extent, container, stop);
}

} // namespace v2m
