// SPDX-License-Identifier: MIT
#include "core/sound/clip_sound.h"

#include "core/sound/music_containers.h"
#include "core/sound/sound_stream.h"

#include <algorithm>
#include <cmath>
#include <vector>

extern "C" {
#include <libavutil/avstring.h>
}

namespace v2m {
namespace {

/// Formats that contain pictures, as a clip does.
constexpr char kClipContainers[] = "mov,matroska,avi,mpegts,mpeg,asf,flv,ogg,nut,mxf,rm,dv,wtv";

/// Stateful codecs need this much input before their output is correct.
constexpr double kRunInS = 0.1;

/// Smallest jump in timestamps that is audible as a gap; anything less is rounding.
constexpr double kLeastGapS = 0.05;

/// Longest gap filled with silence; anything longer is damage.
constexpr double kMaxGapS = 600.0;

} // namespace

class ClipSound::Reading {
public:
    Reading(const QString& path, IsGivenUp isGivenUp)
        : m_stream(path, kChannels, kRateHz,
                   [isGivenUp = std::move(isGivenUp)] { return isGivenUp && isGivenUp(); })
    {
    }

    /// Whether there is sound that can be decoded.
    /// @param containers FFmpeg's names of those that are read.
    bool open(const char* containers)
    {
        const AVInputFormat* format = m_stream.recognise(containers);
        if (format == nullptr || !(m_stream.open(*format, true) || m_stream.open(*format, false)) ||
            !m_stream.chooseStream())
            return false;
        findPictures();
        return m_stream.openDecoder();
    }

    void seek(std::int64_t timestampMs)
    {
        m_samples.clear();
        m_given = 0;
        m_isSought = true;
        m_stream.restart();
        m_nextS = m_zeroS + static_cast<double>(std::max<std::int64_t>(timestampMs, 0)) / 1000.0;
        // mp4 can seek in any stream by its timestamps; other formats only know the keyframes of
        // pictures.
        AVFormatContext& container = m_stream.container();
        const bool byItself = av_match_list(container.iformat->name, "mov", ',') != 0;
        const AVStream& guide = byItself || m_pictures == nullptr ? m_stream.stream() : *m_pictures;
        const auto at = static_cast<std::int64_t>((m_nextS - kRunInS) / av_q2d(guide.time_base));
        if (av_seek_frame(&container, guide.index, at, AVSEEK_FLAG_BACKWARD) < 0)
            avformat_seek_file(&container, -1, INT64_MIN, container.start_time, INT64_MAX, 0);
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
        const AVFormatContext& container = m_stream.container();
        for (unsigned i = 0; i < container.nb_streams && m_pictures == nullptr; ++i) {
            const AVStream* stream = container.streams[i];
            if (stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
                (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0)
                m_pictures = stream;
        }
        for (const AVStream* stream : {m_pictures, &m_stream.stream()}) {
            if (stream == nullptr || stream->start_time == AV_NOPTS_VALUE)
                continue;
            m_zeroS = static_cast<double>(stream->start_time) * av_q2d(stream->time_base);
            break;
        }
        m_nextS = m_zeroS;
    }

    bool decodeMore()
    {
        m_samples.clear();
        m_given = 0;
        while (m_samples.empty()) {
            const AVFrame* frame = m_stream.nextFrame();
            if (frame == nullptr)
                return false;
            take(*frame);
        }
        return true;
    }

    /// Places a decoded frame at its time: preceded by silence if it starts late, and without what
    /// lies before the current position.
    void take(const AVFrame& frame)
    {
        if (!m_stream.prepare(frame))
            return;
        const std::int64_t timestamp = frame.best_effort_timestamp;
        const double timeS = timestamp == AV_NOPTS_VALUE ? m_nextS : m_stream.secondsOf(timestamp);
        const double lateS = timeS - m_nextS;
        const double toleranceS = m_isSought ? 0.0 : kLeastGapS;
        if (lateS > toleranceS && lateS < kMaxGapS)
            m_samples.assign(framesOf(lateS) * kChannels, 0.0F);
        m_stream.resample(frame, 1.0F, m_samples);
        if (lateS < -toleranceS) {
            const std::size_t early = std::min(framesOf(-lateS) * kChannels, m_samples.size());
            m_samples.erase(m_samples.begin(),
                            m_samples.begin() + static_cast<std::ptrdiff_t>(early));
        }
        m_isSought = m_isSought && m_samples.empty();
        m_nextS += static_cast<double>(m_samples.size()) / kChannels / kRateHz;
    }

    static std::size_t framesOf(double seconds)
    {
        return static_cast<std::size_t>(std::lround(seconds * kRateHz));
    }

    SoundStream m_stream;
    const AVStream* m_pictures = nullptr;
    double m_zeroS = 0.0;         ///< in the container's clock: time of the first picture
    double m_nextS = 0.0;         ///< in the container's clock: time of the next decoded sample
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
