// SPDX-License-Identifier: MIT
#include "core/soundtrack/soundtrack_mix.h"

#include "core/base/error.h"
#include "core/soundtrack/mix_source.h"

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/samplefmt.h>
}

#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <new>

namespace v2m {
namespace {

// Music at -18 LUFS is 16 dB above the threshold, and a ratio of 8 attenuates the clip's own sound
// by 14 dB. It returns within a second of a pause in the music.
constexpr char kDuck[] = "sidechaincompress=threshold=0.02:ratio=8:attack=50:release=800";

constexpr double kSilenceLufs = -69.0;     // the gate of R 128 is -70
constexpr double kShortestMeasuredS = 0.4; // one block of R 128
constexpr double kMaxGainDb = 60.0;
constexpr double kToleranceLu = 0.2;
constexpr int kMaxMeasurings = 4;

std::int64_t samplesOf(double seconds)
{
    return static_cast<std::int64_t>(std::llround(seconds * SoundtrackMix::kRateHz));
}

QByteArray number(std::int64_t value)
{
    return QByteArray::number(static_cast<qlonglong>(value));
}

QByteArray gain(double decibels)
{
    return "volume=" + QByteArray::number(std::pow(10.0, decibels / 20.0), 'g', 9);
}

} // namespace

SoundtrackMix::SoundtrackMix(const SoundtrackRequest& request, std::int64_t samples,
                             const MixFormat& format, const std::stop_token& stop)
    : m_stop(stop)
{
    libav::prepare();
    addMusic(request, samples);
    addOwnSound(request, samples);
    m_words += "[mix]" + gain(format.gainDb);
    if (format.isLimited)
        m_words += ",alimiter=attack=5:release=100:level=0:limit=" +
                   QByteArray::number(std::pow(10.0, kPeakDb / 20.0), 'g', 9);
    m_words += ",aformat=channel_layouts=stereo:sample_rates=" + number(kRateHz) +
               ":sample_fmts=" + QByteArray(av_get_sample_fmt_name(format.sampleFormat)) +
               ",abuffersink@out";
    build();
    if (format.frameSize > 0)
        av_buffersink_set_frame_size(m_sink, static_cast<unsigned>(format.frameSize));
}

SoundtrackMix::~SoundtrackMix() = default;

void SoundtrackMix::addSource(const QByteArray& name, std::unique_ptr<MixSource> source)
{
    source->name = "abuffer@" + name;
    m_words += source->name +
               "=sample_fmt=flt:channel_layout=stereo:sample_rate=" + number(kRateHz) +
               ":time_base=1/" + number(kRateHz);
    m_sources.push_back(std::move(source));
}

void SoundtrackMix::addMusic(const SoundtrackRequest& request, std::int64_t samples)
{
    QByteArray joined;
    for (std::size_t i = 0; i < request.plan.size(); ++i) {
        const SoundtrackSegment& segment = request.plan[i];
        const SoundtrackTrack& track = request.tracks.at(segment.track);
        const std::int64_t length = samplesOf(segment.lengthS);
        const QByteArray label = '[' + QByteArray("s") + number(static_cast<std::int64_t>(i)) + ']';
        addSource('s' + number(static_cast<std::int64_t>(i)),
                  std::make_unique<MixSource>(track.file, segment.inS, track.lengthS, length,
                                              segment.isLooped, m_stop));
        m_words += ",atrim=end_sample=" + number(length) + ",apad=whole_len=" + number(length) +
                   ',' + gain(track.gainDb) + label + ';';
        if (i == 0) {
            joined = label;
            continue;
        }
        const QByteArray next = "[x" + number(static_cast<std::int64_t>(i)) + ']';
        m_words += joined + label + "acrossfade=c1=qsin:c2=qsin:nb_samples=" +
                   number(std::max<std::int64_t>(1, samplesOf(segment.fadeInS))) + next + ';';
        joined = next;
    }
    const std::int64_t fadeIn = samplesOf(request.plan.front().fadeInS);
    const std::int64_t fadeOut = samplesOf(request.plan.back().fadeOutS);
    const std::int64_t end = std::min(samples, samplesOf(request.plan.back().endS()));
    m_words +=
        joined +
        "afade=type=in:start_sample=0:nb_samples=" + number(std::max<std::int64_t>(1, fadeIn)) +
        ",afade=type=out:start_sample=" + number(std::max<std::int64_t>(0, end - fadeOut)) +
        ":nb_samples=" + number(std::max<std::int64_t>(1, fadeOut)) +
        ",apad=whole_len=" + number(samples) + ",atrim=end_sample=" + number(samples) + "[music];";
}

void SoundtrackMix::addOwnSound(const SoundtrackRequest& request, std::int64_t samples)
{
    std::unique_ptr<ClipSound> own;
    if (request.ownSound != OwnSound::Off)
        own = ClipSound::open(request.clip, [stop = m_stop] { return stop.stop_requested(); });
    m_hasOwnSound = own != nullptr;
    if (!m_hasOwnSound) {
        m_words += "[music]anull[mix];";
        return;
    }
    addSource("own", std::make_unique<MixSource>(std::move(own), samples));
    m_words +=
        ",apad=whole_len=" + number(samples) + ",atrim=end_sample=" + number(samples) + "[own];";
    if (request.ownSound == OwnSound::Duck)
        m_words +=
            QByteArray("[music]asplit[heard][key];[own][key]") + kDuck + "[under];[heard][under]";
    else
        m_words += "[music][own]";
    m_words += "amix=inputs=2:duration=first:normalize=0[mix];";
}

void SoundtrackMix::build()
{
    m_graph.reset(avfilter_graph_alloc());
    if (m_graph == nullptr)
        throw std::bad_alloc();
    m_graph->nb_threads = 1;
    AVFilterInOut* inputs = nullptr;
    AVFilterInOut* outputs = nullptr;
    const int result = avfilter_graph_parse2(m_graph.get(), m_words.constData(), &inputs, &outputs);
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    requireFilter(result);
    requireFilter(avfilter_graph_config(m_graph.get(), nullptr));
    for (const auto& source : m_sources)
        source->setInput(avfilter_graph_get_filter(m_graph.get(), source->name.constData()));
    m_sink = avfilter_graph_get_filter(m_graph.get(), "abuffersink@out");
    const bool isWhole = m_sink != nullptr &&
                         std::all_of(m_sources.begin(), m_sources.end(),
                                     [](const auto& source) { return source->input() != nullptr; });
    if (!isWhole)
        requireFilter(AVERROR_BUG);
}

bool SoundtrackMix::read(AVFrame& frame)
{
    while (true) {
        if (m_stop.stop_requested())
            throw Cancelled();
        av_frame_unref(&frame);
        const int result = av_buffersink_get_frame(m_sink, &frame);
        if (result == AVERROR_EOF)
            return false;
        if (result != AVERROR(EAGAIN)) {
            requireFilter(result);
            return true;
        }
        feedNext();
    }
}

/// Feeds the source with the most failed requests.
void SoundtrackMix::feedNext()
{
    MixSource* next = nullptr;
    unsigned most = 0;
    for (const auto& source : m_sources) {
        if (source->hasEnded())
            continue;
        const unsigned asked = av_buffersrc_get_nb_failed_requests(source->input());
        if (next == nullptr || asked > most) {
            next = source.get();
            most = asked;
        }
    }
    if (next == nullptr)
        requireFilter(AVERROR_BUG); // more is requested after the end of all inputs
    next->feed();
}

namespace {

struct ReleaseMeter {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};

struct Measured {
    double loudnessLufs = -70.0;
    double peakDb = -120.0;
};

Measured measured(const SoundtrackRequest& request, std::int64_t samples, const MixFormat& format,
                  const std::function<void(double)>& progress, const std::stop_token& stop)
{
    SoundtrackMix mix(request, samples, format, stop);
    const std::unique_ptr<ebur128_state, ReleaseMeter> meter(
        ebur128_init(2, SoundtrackMix::kRateHz, EBUR128_MODE_I | EBUR128_MODE_SAMPLE_PEAK));
    const auto frame = libav::owned(av_frame_alloc());
    if (meter == nullptr)
        throw std::bad_alloc();
    std::int64_t done = 0;
    while (mix.read(*frame)) {
        if (ebur128_add_frames_float(meter.get(), reinterpret_cast<const float*>(frame->data[0]),
                                     static_cast<std::size_t>(frame->nb_samples)) !=
            EBUR128_SUCCESS)
            throw std::bad_alloc();
        done += frame->nb_samples;
        progress(static_cast<double>(done) / static_cast<double>(samples));
    }
    Measured result;
    double value = 0.0;
    if (ebur128_loudness_global(meter.get(), &value) == EBUR128_SUCCESS && std::isfinite(value))
        result.loudnessLufs = value;
    for (unsigned channel = 0; channel < 2; ++channel)
        if (ebur128_sample_peak(meter.get(), channel, &value) == EBUR128_SUCCESS && value > 0.0)
            result.peakDb = std::max(result.peakDb, 20.0 * std::log10(value));
    return result;
}

} // namespace

MixLevel levelOf(const SoundtrackRequest& request, std::int64_t samples,
                 const SoundtrackProgress& progress, const std::stop_token& stop)
{
    double doneShare = 0.0;
    const auto measure = [&](const MixFormat& format) {
        const double from = doneShare;
        const double to = from + (1.0 - from) * 0.7; // the total is unknown
        const Measured result = measured(
            request, samples, format, [&](double share) { progress(from + (to - from) * share); },
            stop);
        doneShare = to;
        return result;
    };
    MixFormat format;
    Measured heard = measure(format);
    if (samples < samplesOf(kShortestMeasuredS))
        return {0.0, heard.peakDb > SoundtrackMix::kPeakDb, kSoundtrackLufs};
    if (heard.loudnessLufs < kSilenceLufs)
        throw FileError(
            Message("v2m::soundtrack", "The music and the clip's own sound are silent."));
    format.gainDb = std::min(kMaxGainDb, kSoundtrackLufs - heard.loudnessLufs);
    format.isLimited = heard.peakDb + format.gainDb > SoundtrackMix::kPeakDb;
    heard.loudnessLufs += format.gainDb;
    for (int count = 1; format.isLimited && count < kMaxMeasurings; ++count) {
        heard = measure(format);
        const double missing = kSoundtrackLufs - heard.loudnessLufs;
        if (std::abs(missing) < kToleranceLu || count + 1 == kMaxMeasurings)
            break;
        format.gainDb = std::min(kMaxGainDb, format.gainDb + missing);
    }
    progress(1.0);
    return {format.gainDb, format.isLimited, heard.loudnessLufs};
}

} // namespace v2m
