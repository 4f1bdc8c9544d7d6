// SPDX-License-Identifier: MIT
#include "core/sound/sound_file.h"

#include "core/base/error.h"
#include "core/media/av_input.h"
#include "core/sound/music_containers.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <new>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>

#include <libswresample/swresample.h>
}

namespace v2m {
namespace {

/// A song takes less than 1 s to open, hash and decode; a file that takes ten times that is not
/// music.
constexpr double kMaxProcessorS = 8.0;

/// Larger values in headers are invalid.
constexpr int kMaxRateHz = 768000;
constexpr int kMaxChannels = 32;

/// Consecutive damaged packets after which decoding stops.
constexpr int kFailuresInARow = 64;

/// A seek by time may land this far before the excerpt; the audio in between is decoded and
/// discarded.
constexpr double kMaxBeforeS = 30.0;

/// Stateful decoders need this much input before their output is correct: the bit reservoir of MP3
/// is short, that of WMA spans up to half a second, all of which is lost after a seek.
constexpr double kRunInS = 0.2;
constexpr double kRunInOfWmaS = 1.0;

constexpr float kLoudest = 8.0F; ///< magnitude of a decoded sample; beyond that it is damage

double threadProcessorS()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

struct FreeResampler {
    void operator()(SwrContext* context) const { swr_free(&context); }
};

[[noreturn]] void fail(const Message& message)
{
    throw FileError(message);
}

/// Collects the resampled samples of one excerpt, dropping those before it.
class Collector {
public:
    Collector(double startS, std::size_t wanted) : m_startS(startS), m_wanted(wanted)
    {
        m_samples.reserve(std::min<std::size_t>(wanted, kSoundRateHz * 60));
    }

    bool full() const { return m_samples.size() >= m_wanted; }

    /// @param timeS of the frame's first sample; NaN if unknown.
    void add(const AVFrame& frame, double timeS)
    {
        if (frame.sample_rate <= 0 || frame.sample_rate > kMaxRateHz ||
            frame.ch_layout.nb_channels <= 0 || frame.ch_layout.nb_channels > kMaxChannels ||
            frame.nb_samples <= 0 || full())
            return;
        if (!prepare(frame))
            return;
        // Anew for each frame until the excerpt starts: a decoder may lose some of the first ones.
        if (m_samples.empty() && std::isfinite(timeS))
            m_skip = std::max<std::int64_t>(0, std::llround((m_startS - timeS) * kSoundRateHz) +
                                                   swr_get_delay(m_resampler.get(), kSoundRateHz));
        m_begun = true;
        const int room = swr_get_out_samples(m_resampler.get(), frame.nb_samples);
        if (room <= 0)
            return;
        m_buffer.resize(static_cast<std::size_t>(room));
        auto* out = reinterpret_cast<std::uint8_t*>(m_buffer.data());
        const int got =
            swr_convert(m_resampler.get(), &out, room,
                        const_cast<const std::uint8_t**>(frame.extended_data), frame.nb_samples);
        take(got);
    }

    bool begun() const { return m_begun; }
    double startS() const { return m_startS; }

    std::vector<float> finish()
    {
        if (m_resampler && !full()) {
            m_buffer.resize(4096);
            auto* out = reinterpret_cast<std::uint8_t*>(m_buffer.data());
            take(swr_convert(m_resampler.get(), &out, static_cast<int>(m_buffer.size()), nullptr,
                             0));
        }
        return std::move(m_samples);
    }

private:
    bool prepare(const AVFrame& frame)
    {
        // Some streams name the number of their channels only; they are compared as they are heard.
        AVChannelLayout layout = frame.ch_layout;
        if (layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&layout, layout.nb_channels);
        const bool same = m_resampler && frame.format == m_format && frame.sample_rate == m_rate &&
                          av_channel_layout_compare(&layout, &m_layout) == 0;
        if (same)
            return true;
        m_format = frame.format;
        m_rate = frame.sample_rate;
        av_channel_layout_uninit(&m_layout);
        if (av_channel_layout_copy(&m_layout, &layout) < 0)
            return false;
        AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
        SwrContext* context = nullptr;
        const bool made =
            swr_alloc_set_opts2(&context, &mono, AV_SAMPLE_FMT_FLT, kSoundRateHz, &m_layout,
                                static_cast<AVSampleFormat>(m_format), m_rate, 0, nullptr) >= 0;
        m_resampler.reset(context);
        if (!made || swr_init(context) < 0)
            m_resampler.reset();
        return m_resampler != nullptr;
    }

    void take(int count)
    {
        for (int i = 0; i < count && !full(); ++i) {
            if (m_skip > 0) {
                --m_skip;
                continue;
            }
            const float sample = m_buffer[static_cast<std::size_t>(i)];
            m_samples.push_back(std::isfinite(sample) ? std::clamp(sample, -kLoudest, kLoudest)
                                                      : 0.0F);
        }
    }

    double m_startS;
    std::size_t m_wanted;
    std::vector<float> m_samples;
    std::vector<float> m_buffer;
    std::unique_ptr<SwrContext, FreeResampler> m_resampler;
    AVChannelLayout m_layout = {};
    int m_format = -1;
    int m_rate = 0;
    std::int64_t m_skip = 0; ///< resampled samples still to be dropped
    bool m_begun = false;
};

} // namespace

class SoundFile::Reading {
public:
    Reading(const QString& path, std::stop_token stop)
        : m_stop(std::move(stop)), m_input(path), m_packet(av_packet_alloc()),
          m_frame(av_frame_alloc())
    {
        if (m_packet == nullptr || m_frame == nullptr)
            throw std::bad_alloc();
        m_input.setStop([this] { return m_stop.stop_requested() || outOfTime(); });
        const AVInputFormat* format = m_input.recognise(kMusicContainers);
        if (format == nullptr) {
            checkTime();
            fail(Message("v2m::sound", "“%1” is not a music file of a kind that can be read.")
                     .arg(path));
        }
        m_container = m_input.open(*format, true);
        checkTime();
        if (m_container == nullptr)
            fail(Message("v2m::sound", "“%1” is damaged or cut off: its beginning cannot be read.")
                     .arg(path));
        chooseStream();
        openDecoder();
    }

    double durationS() const
    {
        const std::int64_t own = m_stream->duration;
        if (own != AV_NOPTS_VALUE && own > 0)
            return static_cast<double>(own) * av_q2d(m_stream->time_base);
        return m_container->duration > 0 ? static_cast<double>(m_container->duration) / AV_TIME_BASE
                                         : 0.0;
    }

    QString codec() const
    {
        return QString::fromUtf8(avcodec_get_name(m_stream->codecpar->codec_id));
    }

    bool isStereo() const { return m_stream->codecpar->ch_layout.nb_channels > 1; }

    QByteArray audioHash(std::int64_t mostBytes)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(codec().toUtf8());
        std::int64_t left = mostBytes;
        while (left > 0 && readPacket()) {
            const std::int64_t size = std::min<std::int64_t>(m_packet->size, left);
            hash.addData(QByteArrayView(m_packet->data, static_cast<qsizetype>(size)));
            left -= size;
        }
        checkTime();
        m_atStart = false;
        return hash.result();
    }

    std::vector<float> samples(const Excerpt& excerpt)
    {
        const double startS = std::max(0.0, excerpt.startS);
        seek(std::max(0.0, startS - runInS()));
        const double lengthS = std::clamp(excerpt.lengthS, 0.0, 600.0);
        Collector collector(startS + firstS(),
                            static_cast<std::size_t>(std::lround(lengthS * kSoundRateHz)));
        m_draining = false;
        int failures = 0;
        while (!collector.full() && failures < kFailuresInARow) {
            checkTime();
            const int result = avcodec_receive_frame(m_codec.get(), m_frame.get());
            if (result >= 0) {
                failures = 0;
                add(collector);
            } else if (result == AVERROR(EAGAIN)) {
                failures += feed() ? 0 : 1;
            } else if (result == AVERROR_EOF) {
                break;
            } else {
                ++failures;
            }
        }
        checkTime();
        m_atStart = false;
        return collector.finish();
    }

    void checkTime() const
    {
        if (m_stop.stop_requested())
            throw Cancelled();
        if (outOfTime())
            fail(Message("v2m::sound", "“%1” takes so long to decode that it must be damaged.")
                     .arg(m_input.file().path()));
    }

    const QString& path() const { return m_input.file().path(); }

private:
    bool outOfTime() const { return threadProcessorS() - m_begunAtS > kMaxProcessorS; }

    void chooseStream()
    {
        AvInput::examine(*m_container, AVMEDIA_TYPE_AUDIO);
        checkTime();
        const int best =
            av_find_best_stream(m_container.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
        if (best < 0)
            fail(Message("v2m::sound", "“%1” holds no sound.").arg(path()));
        for (unsigned i = 0; i < m_container->nb_streams; ++i)
            if (static_cast<int>(i) != best)
                m_container->streams[i]->discard = AVDISCARD_ALL;
        m_stream = m_container->streams[best];
    }

    void openDecoder()
    {
        const AVCodecParameters& parameters = *m_stream->codecpar;
        const AVCodec* decoder = avcodec_find_decoder(parameters.codec_id);
        if (decoder != nullptr) {
            m_codec.reset(avcodec_alloc_context3(decoder));
            if (m_codec == nullptr)
                throw std::bad_alloc();
            m_codec->thread_count = 1;
            m_codec->pkt_timebase = m_stream->time_base;
        }
        if (decoder == nullptr || avcodec_parameters_to_context(m_codec.get(), &parameters) < 0 ||
            avcodec_open2(m_codec.get(), decoder, nullptr) < 0)
            fail(Message("v2m::sound",
                         "The sound in “%1” is coded as %2, which cannot be decoded here.")
                     .arg(path(), codec()));
    }

    double runInS() const
    {
        const AVCodecID id = m_stream->codecpar->codec_id;
        return id == AV_CODEC_ID_WMAV1 || id == AV_CODEC_ID_WMAV2 ? kRunInOfWmaS : kRunInS;
    }

    double firstS() const
    {
        return m_stream->start_time == AV_NOPTS_VALUE
                   ? 0.0
                   : static_cast<double>(m_stream->start_time) * av_q2d(m_stream->time_base);
    }

    void seek(double startS)
    {
        if (m_atStart && startS <= 0.0)
            return;
        avcodec_flush_buffers(m_codec.get());
        const auto at =
            static_cast<std::int64_t>((startS + firstS()) / av_q2d(m_stream->time_base));
        if (av_seek_frame(m_container.get(), m_stream->index, at, AVSEEK_FLAG_BACKWARD) < 0)
            avformat_seek_file(m_container.get(), m_stream->index, INT64_MIN, at, INT64_MAX, 0);
        checkTime();
    }

    bool readPacket()
    {
        for (int failures = 0; failures < kFailuresInARow;) {
            checkTime();
            av_packet_unref(m_packet.get());
            const int result = av_read_frame(m_container.get(), m_packet.get());
            if (result == AVERROR_EOF || result == AVERROR_EXIT)
                return false;
            if (result < 0)
                ++failures;
            else if (m_packet->stream_index == m_stream->index)
                return true;
        }
        return false;
    }

    /// Sends the decoder its next packet, or the end of the stream.
    bool feed()
    {
        if (m_draining)
            return false;
        m_draining = !readPacket();
        return avcodec_send_packet(m_codec.get(), m_draining ? nullptr : m_packet.get()) >= 0;
    }

    void add(Collector& collector)
    {
        const std::int64_t timestamp = m_frame->best_effort_timestamp;
        double timeS = timestamp == AV_NOPTS_VALUE
                           ? NAN
                           : static_cast<double>(timestamp) * av_q2d(m_stream->time_base);
        // If a seek landed far away, take what is there as the excerpt.
        if (!collector.begun() && std::isfinite(timeS) && collector.startS() - timeS > kMaxBeforeS)
            timeS = NAN;
        collector.add(*m_frame, timeS);
        av_frame_unref(m_frame.get());
    }

    std::stop_token m_stop;
    double m_begunAtS = threadProcessorS();
    AvInput m_input; // outlives m_container, which reads through it
    libav::Owner<AVFormatContext> m_container;
    libav::Owner<AVCodecContext> m_codec;
    libav::Owner<AVPacket> m_packet;
    libav::Owner<AVFrame> m_frame;
    AVStream* m_stream = nullptr;
    bool m_atStart = true;
    bool m_draining = false;
};

SoundFile::SoundFile(const QString& path, const std::stop_token& stop)
    : m_reading(std::make_unique<Reading>(path, stop))
{
}

SoundFile::~SoundFile() = default;

double SoundFile::durationS() const
{
    return m_reading->durationS();
}

QString SoundFile::codec() const
{
    return m_reading->codec();
}

bool SoundFile::isStereo() const
{
    return m_reading->isStereo();
}

QByteArray SoundFile::audioHash(std::int64_t mostBytes)
{
    return m_reading->audioHash(mostBytes);
}

std::vector<float> SoundFile::samples(const Excerpt& excerpt)
{
    return m_reading->samples(excerpt);
}

std::vector<std::vector<float>> SoundFile::excerpts()
{
    std::vector<std::vector<float>> found;
    std::size_t count = 0;
    const auto take = [&](const std::vector<Excerpt>& excerpts) {
        for (const Excerpt& excerpt : excerpts) {
            std::vector<float> heard = samples(excerpt);
            count += heard.size();
            if (!heard.empty())
                found.push_back(std::move(heard));
        }
    };
    take(excerptsOf(durationS()));
    // Truncated files state a length that they do not have.
    if (count < kSoundRateHz) {
        found.clear();
        count = 0;
        take(excerptsOf(0.0));
    }
    if (count == 0)
        fail(Message("v2m::sound", "“%1” holds no sound that can be decoded.")
                 .arg(m_reading->path()));
    return found;
}

} // namespace v2m
