// SPDX-License-Identifier: MIT
#include "core/sound/clip_sound.h"

#include "core/media/av_input.h"
#include "core/sound/music_containers.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <vector>

extern "C" {
#include <libavutil/avstring.h>
#include <libavutil/channel_layout.h>

#include <libswresample/swresample.h>
}

namespace v2m {
namespace {

/// Formats that contain pictures, as a clip does.
constexpr char kClipContainers[] = "mov,matroska,avi,mpegts,mpeg,asf,flv,ogg,nut,mxf,rm,dv,wtv";

constexpr int kMaxRateHz = 768000; ///< larger values in headers are invalid
constexpr int kMaxChannels = 32;
constexpr int kFailuresInARow = 64;

/// Stateful codecs need this much input before their output is correct.
constexpr double kRunInS = 0.1;

/// Smallest jump in timestamps that is audible as a gap; anything less is rounding.
constexpr double kLeastGapS = 0.05;

/// Longest gap filled with silence; anything longer is damage.
constexpr double kMaxGapS = 600.0;

struct FreeResampler {
    void operator()(SwrContext* context) const { swr_free(&context); }
};

double secondsOf(std::int64_t timestamp, const AVStream& stream)
{
    return static_cast<double>(timestamp) * av_q2d(stream.time_base);
}

} // namespace

class ClipSound::Reading {
public:
    Reading(const QString& path, IsGivenUp isGivenUp)
        : m_isGivenUp(std::move(isGivenUp)), m_input(path), m_packet(av_packet_alloc()),
          m_frame(av_frame_alloc())
    {
        if (m_packet == nullptr || m_frame == nullptr)
            throw std::bad_alloc();
        m_input.setStop([this] { return m_isGivenUp && m_isGivenUp(); });
    }

    ~Reading() { av_channel_layout_uninit(&m_layout); }

    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    /// Whether there is sound that can be decoded.
    /// @param containers FFmpeg's names of those that are read.
    bool open(const char* containers)
    {
        const AVInputFormat* format = m_input.recognise(containers);
        if (format == nullptr)
            return false;
        m_container = m_input.open(*format, true);
        if (m_container == nullptr)
            m_container = m_input.open(*format, false);
        if (m_container == nullptr)
            return false;
        AvInput::examine(*m_container, AVMEDIA_TYPE_AUDIO);
        const int sound =
            av_find_best_stream(m_container.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
        if (sound < 0)
            return false;
        m_stream = m_container->streams[sound];
        findPictures();
        return openDecoder();
    }

    void seek(std::int64_t timestampMs)
    {
        m_samples.clear();
        m_given = 0;
        m_draining = false;
        m_isSought = true;
        m_resampler.reset();
        avcodec_flush_buffers(m_codec.get());
        m_nextS = m_zeroS + static_cast<double>(std::max<std::int64_t>(timestampMs, 0)) / 1000.0;
        // mp4 can seek in any stream by its timestamps; other formats only know the keyframes of
        // pictures.
        const bool byItself = av_match_list(m_container->iformat->name, "mov", ',') != 0;
        const AVStream& guide = byItself || m_pictures == nullptr ? *m_stream : *m_pictures;
        const auto at = static_cast<std::int64_t>((m_nextS - kRunInS) / av_q2d(guide.time_base));
        if (av_seek_frame(m_container.get(), guide.index, at, AVSEEK_FLAG_BACKWARD) < 0)
            avformat_seek_file(m_container.get(), -1, INT64_MIN, m_container->start_time, INT64_MAX,
                               0);
    }

    std::size_t read(std::span<float> out)
    {
        std::size_t filled = 0;
        while (filled < out.size()) {
            if (m_given == m_samples.size() && !decodeMore())
                break;
            const std::size_t count = std::min(out.size() - filled, m_samples.size() - m_given);
            std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(m_given), count,
                        out.begin() + static_cast<std::ptrdiff_t>(filled));
            m_given += count;
            filled += count;
        }
        return filled;
    }

private:
    void findPictures()
    {
        for (unsigned i = 0; i < m_container->nb_streams; ++i) {
            AVStream* stream = m_container->streams[i];
            if (stream != m_stream)
                stream->discard = AVDISCARD_ALL;
            if (m_pictures == nullptr && stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
                (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0)
                m_pictures = stream;
        }
        if (m_pictures != nullptr && m_pictures->start_time != AV_NOPTS_VALUE)
            m_zeroS = secondsOf(m_pictures->start_time, *m_pictures);
        else if (m_stream->start_time != AV_NOPTS_VALUE)
            m_zeroS = secondsOf(m_stream->start_time, *m_stream);
        m_nextS = m_zeroS;
    }

    bool openDecoder()
    {
        const AVCodec* decoder = avcodec_find_decoder(m_stream->codecpar->codec_id);
        if (decoder == nullptr)
            return false;
        m_codec.reset(avcodec_alloc_context3(decoder));
        if (m_codec == nullptr)
            throw std::bad_alloc();
        m_codec->thread_count = 1;
        m_codec->pkt_timebase = m_stream->time_base;
        return avcodec_parameters_to_context(m_codec.get(), m_stream->codecpar) >= 0 &&
               avcodec_open2(m_codec.get(), decoder, nullptr) >= 0;
    }

    bool givenUp() const { return m_isGivenUp && m_isGivenUp(); }

    bool decodeMore()
    {
        m_samples.clear();
        m_given = 0;
        int failures = 0;
        while (m_samples.empty() && failures < kFailuresInARow && !givenUp()) {
            const int result = avcodec_receive_frame(m_codec.get(), m_frame.get());
            if (result >= 0) {
                failures = 0;
                take();
            } else if (result == AVERROR(EAGAIN)) {
                failures += feed() ? 0 : 1;
            } else if (result == AVERROR_EOF) {
                return false;
            } else {
                ++failures;
            }
        }
        return !m_samples.empty();
    }

    /// Sends the decoder its next packet, or the end of the stream.
    bool feed()
    {
        if (m_draining)
            return false;
        for (int failures = 0; failures < kFailuresInARow && !givenUp();) {
            av_packet_unref(m_packet.get());
            const int result = av_read_frame(m_container.get(), m_packet.get());
            if (result == AVERROR_EOF || result == AVERROR_EXIT)
                break;
            if (result < 0)
                ++failures;
            else if (m_packet->stream_index == m_stream->index)
                return avcodec_send_packet(m_codec.get(), m_packet.get()) >= 0;
        }
        m_draining = true;
        return avcodec_send_packet(m_codec.get(), nullptr) >= 0;
    }

    /// Places a decoded frame at its time: preceded by silence if it starts late, and without what
    /// lies before the current position.
    void take()
    {
        const AVFrame& frame = *m_frame;
        const bool isSound = frame.sample_rate > 0 && frame.sample_rate <= kMaxRateHz &&
                             frame.ch_layout.nb_channels > 0 &&
                             frame.ch_layout.nb_channels <= kMaxChannels && frame.nb_samples > 0;
        if (!isSound || !prepareResampler(frame)) {
            av_frame_unref(m_frame.get());
            return;
        }
        const std::int64_t timestamp = frame.best_effort_timestamp;
        const double timeS =
            timestamp == AV_NOPTS_VALUE ? m_nextS : secondsOf(timestamp, *m_stream);
        const double lateS = timeS - m_nextS;
        const double toleranceS = m_isSought ? 0.0 : kLeastGapS;
        if (lateS > toleranceS && lateS < kMaxGapS)
            m_samples.assign(framesOf(lateS) * kChannels, 0.0F);
        resample(frame);
        if (lateS < -toleranceS) {
            const std::size_t early = std::min(framesOf(-lateS) * kChannels, m_samples.size());
            m_samples.erase(m_samples.begin(),
                            m_samples.begin() + static_cast<std::ptrdiff_t>(early));
        }
        m_isSought = m_isSought && m_samples.empty();
        m_nextS += static_cast<double>(m_samples.size()) / kChannels / kRateHz;
        av_frame_unref(m_frame.get());
    }

    static std::size_t framesOf(double seconds)
    {
        return static_cast<std::size_t>(std::lround(seconds * kRateHz));
    }

    bool prepareResampler(const AVFrame& frame)
    {
        if (m_resampler && frame.format == m_format && frame.sample_rate == m_rate &&
            av_channel_layout_compare(&frame.ch_layout, &m_layout) == 0)
            return true;
        m_format = frame.format;
        m_rate = frame.sample_rate;
        av_channel_layout_uninit(&m_layout);
        if (av_channel_layout_copy(&m_layout, &frame.ch_layout) < 0)
            return false;
        AVChannelLayout known = {}; // for files that only state the number of channels, as most do
        if (m_layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&known, m_layout.nb_channels);
        else if (av_channel_layout_copy(&known, &m_layout) < 0)
            return false;
        AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
        SwrContext* context = nullptr;
        const bool made =
            swr_alloc_set_opts2(&context, &stereo, AV_SAMPLE_FMT_FLT, kRateHz, &known,
                                static_cast<AVSampleFormat>(m_format), m_rate, 0, nullptr) >= 0;
        av_channel_layout_uninit(&known);
        m_resampler.reset(context);
        if (!made || swr_init(context) < 0)
            m_resampler.reset();
        return m_resampler != nullptr;
    }

    /// Appends.
    void resample(const AVFrame& frame)
    {
        const int room = swr_get_out_samples(m_resampler.get(), frame.nb_samples);
        if (room <= 0)
            return;
        const std::size_t before = m_samples.size();
        m_samples.resize(before + static_cast<std::size_t>(room) * kChannels);
        auto* out = reinterpret_cast<std::uint8_t*>(m_samples.data() + before);
        const int got =
            swr_convert(m_resampler.get(), &out, room,
                        const_cast<const std::uint8_t**>(frame.extended_data), frame.nb_samples);
        m_samples.resize(before + static_cast<std::size_t>(std::max(got, 0)) * kChannels);
        for (std::size_t i = before; i < m_samples.size(); ++i)
            m_samples[i] =
                std::isfinite(m_samples[i]) ? std::clamp(m_samples[i], -1.0F, 1.0F) : 0.0F;
    }

    IsGivenUp m_isGivenUp;
    AvInput m_input; // outlives m_container, which reads through it
    libav::Owner<AVFormatContext> m_container;
    libav::Owner<AVCodecContext> m_codec;
    libav::Owner<AVPacket> m_packet;
    libav::Owner<AVFrame> m_frame;
    std::unique_ptr<SwrContext, FreeResampler> m_resampler;
    AVStream* m_stream = nullptr;
    AVStream* m_pictures = nullptr;
    AVChannelLayout m_layout = {};
    int m_format = -1;
    int m_rate = 0;
    double m_zeroS = 0.0; ///< in the container's clock: time of the first picture
    double m_nextS = 0.0; ///< in the container's clock: time of the next decoded sample
    bool m_draining = false;
    bool m_isSought = true;       ///< no sample since the last seek
    std::vector<float> m_samples; ///< decoded; the first m_given were already returned
    std::size_t m_given = 0;
};

std::unique_ptr<ClipSound> ClipSound::openAs(const char* containers, const QString& path,
                                             IsGivenUp isGivenUp)
{
    auto reading = std::make_unique<Reading>(path, std::move(isGivenUp));
    if (!reading->open(containers))
        return nullptr;
    return std::unique_ptr<ClipSound>(new ClipSound(std::move(reading)));
}

std::unique_ptr<ClipSound> ClipSound::open(const QString& path, IsGivenUp isGivenUp)
{
    return openAs(kClipContainers, path, std::move(isGivenUp));
}

std::unique_ptr<ClipSound> ClipSound::openMusic(const QString& path, IsGivenUp isGivenUp)
{
    return openAs(kMusicContainers, path, std::move(isGivenUp));
}

ClipSound::ClipSound(std::unique_ptr<Reading> reading) : m_reading(std::move(reading)) {}

ClipSound::~ClipSound() = default;

void ClipSound::seek(std::int64_t timestampMs)
{
    m_reading->seek(timestampMs);
}

std::size_t ClipSound::read(std::span<float> samples)
{
    return m_reading->read(samples);
}

} // namespace v2m
