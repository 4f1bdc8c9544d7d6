// SPDX-License-Identifier: MIT
#include "core/sound/sound_file.h"

#include "core/base/error.h"
#include "core/sound/music_containers.h"
#include "core/sound/sound_stream.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace v2m {
namespace {

/// A song takes less than 1 s to open, hash and decode; a file that takes ten times that is not
/// music.
constexpr double kMaxProcessorS = 8.0;

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

[[noreturn]] void fail(const Message& message)
{
    throw FileError(message);
}

/// Collects the resampled samples of one excerpt, dropping those before it.
class Collector {
public:
    Collector(SoundStream& stream, double startS, std::size_t wanted)
        : m_stream(stream), m_startS(startS), m_wanted(wanted)
    {
        m_samples.reserve(std::min<std::size_t>(wanted, kSoundRateHz * 60));
    }

    bool full() const { return m_samples.size() >= m_wanted; }

    void add(const AVFrame& frame)
    {
        if (full() || !m_stream.prepare(frame))
            return;
        // Anew for each frame until the excerpt starts: a decoder may lose some of the first ones.
        const std::int64_t timestamp = frame.best_effort_timestamp;
        if (m_samples.empty() && timestamp != AV_NOPTS_VALUE) {
            const double earlyS = m_startS - m_stream.secondsOf(timestamp);
            // If a seek landed far away, take what is there as the excerpt.
            if (m_begun || earlyS <= kMaxBeforeS)
                m_skip = std::max<std::int64_t>(0, std::llround(earlyS * kSoundRateHz) +
                                                       m_stream.delay());
        }
        m_begun = true;
        m_stream.resample(frame, kLoudest, m_buffer);
        take();
    }

    std::vector<float> finish()
    {
        if (!full()) {
            m_stream.finish(kLoudest, m_buffer);
            take();
        }
        return std::move(m_samples);
    }

private:
    void take()
    {
        const std::size_t early = std::min(static_cast<std::size_t>(m_skip), m_buffer.size());
        const std::size_t count = std::min(m_buffer.size() - early, m_wanted - m_samples.size());
        const auto first = m_buffer.begin() + static_cast<std::ptrdiff_t>(early);
        m_samples.insert(m_samples.end(), first, first + static_cast<std::ptrdiff_t>(count));
        m_skip -= static_cast<std::int64_t>(early);
        m_buffer.clear();
    }

    SoundStream& m_stream;
    double m_startS;
    std::size_t m_wanted;
    std::vector<float> m_samples;
    std::vector<float> m_buffer;
    std::int64_t m_skip = 0; ///< resampled samples still to be dropped
    bool m_begun = false;
};

} // namespace

class SoundFile::Reading {
public:
    Reading(const QString& path, std::stop_token stop)
        : m_stop(std::move(stop)),
          m_stream(path, 1, kSoundRateHz, [this] { return m_stop.stop_requested() || outOfTime(); })
    {
        const AVInputFormat* format = m_stream.recognise(kMusicContainers);
        if (format == nullptr) {
            checkTime();
            fail(Message("v2m::sound", "“%1” is not a music file of a kind that can be read.")
                     .arg(path));
        }
        const bool isOpen = m_stream.open(*format, true);
        checkTime();
        if (!isOpen)
            fail(Message("v2m::sound", "“%1” is damaged or cut off: its beginning cannot be read.")
                     .arg(path));
        const bool hasSound = m_stream.chooseStream();
        checkTime();
        if (!hasSound)
            fail(Message("v2m::sound", "“%1” holds no sound.").arg(path));
        if (!m_stream.openDecoder())
            fail(Message("v2m::sound",
                         "The sound in “%1” is coded as %2, which cannot be decoded here.")
                     .arg(path, codec()));
    }

    double durationS() const
    {
        const std::int64_t own = m_stream.stream().duration;
        if (own != AV_NOPTS_VALUE && own > 0)
            return m_stream.secondsOf(own);
        const std::int64_t whole = m_stream.container().duration;
        return whole > 0 ? static_cast<double>(whole) / AV_TIME_BASE : 0.0;
    }

    QString codec() const { return QString::fromUtf8(avcodec_get_name(parameters().codec_id)); }

    bool isStereo() const { return parameters().ch_layout.nb_channels > 1; }

    QByteArray audioHash(std::int64_t mostBytes)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(codec().toUtf8());
        std::int64_t left = mostBytes;
        while (left > 0) {
            const AVPacket* packet = m_stream.nextPacket();
            if (packet == nullptr)
                break;
            const std::int64_t size = std::min<std::int64_t>(packet->size, left);
            hash.addData(QByteArrayView(packet->data, static_cast<qsizetype>(size)));
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
        Collector collector(m_stream, startS + firstS(),
                            static_cast<std::size_t>(std::lround(lengthS * kSoundRateHz)));
        while (!collector.full()) {
            const AVFrame* frame = m_stream.nextFrame();
            if (frame == nullptr)
                break;
            collector.add(*frame);
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
                     .arg(path()));
    }

    const QString& path() const { return m_stream.path(); }

private:
    bool outOfTime() const { return threadProcessorS() - m_begunAtS > kMaxProcessorS; }

    const AVCodecParameters& parameters() const { return *m_stream.stream().codecpar; }

    double runInS() const
    {
        const AVCodecID id = parameters().codec_id;
        return id == AV_CODEC_ID_WMAV1 || id == AV_CODEC_ID_WMAV2 ? kRunInOfWmaS : kRunInS;
    }

    double firstS() const
    {
        const std::int64_t first = m_stream.stream().start_time;
        return first == AV_NOPTS_VALUE ? 0.0 : m_stream.secondsOf(first);
    }

    void seek(double startS)
    {
        if (m_atStart && startS <= 0.0)
            return;
        m_stream.restart();
        AVFormatContext& container = m_stream.container();
        const AVStream& stream = m_stream.stream();
        const auto at = static_cast<std::int64_t>((startS + firstS()) / av_q2d(stream.time_base));
        if (av_seek_frame(&container, stream.index, at, AVSEEK_FLAG_BACKWARD) < 0)
            avformat_seek_file(&container, stream.index, INT64_MIN, at, INT64_MAX, 0);
        checkTime();
    }

    std::stop_token m_stop;
    double m_begunAtS = threadProcessorS();
    SoundStream m_stream;
    bool m_atStart = true;
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
