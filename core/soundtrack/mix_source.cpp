// SPDX-License-Identifier: MIT
#include "core/soundtrack/mix_source.h"

#include "core/base/error.h"
#include "core/media/libav.h"

extern "C" {
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
}

#include <algorithm>
#include <array>
#include <cmath>

namespace v2m {
namespace {

constexpr std::size_t kPart = 4096; // stereo samples

std::int64_t millisecondsOf(double seconds)
{
    return static_cast<std::int64_t>(std::llround(seconds * 1000.0));
}

} // namespace

int requireFilter(int result)
{
    if (result >= 0)
        return result;
    throw FileError(
        Message("v2m::soundtrack", "The sound cannot be mixed: %1.").arg(libav::reasonOf(result)));
}

MixSource::MixSource(const QString& file, double inS, double trackS, std::int64_t samples,
                     bool isLooped, const std::stop_token& stop)
    : m_file(file), m_inS(inS),
      m_onceSamples(std::max<std::int64_t>(
          1, static_cast<std::int64_t>(std::llround(trackS * ClipSound::kRateHz)))),
      m_left(samples), m_isLooped(isLooped), m_stop(stop)
{
}

MixSource::MixSource(std::unique_ptr<ClipSound> sound, std::int64_t samples)
    : m_left(samples), m_sound(std::move(sound))
{
}

std::size_t MixSource::read(std::span<float> samples)
{
    if (!m_sound && !m_file.isEmpty()) {
        try {
            m_sound =
                ClipSound::openMusic(m_file, [stop = m_stop] { return stop.stop_requested(); });
        } catch (const FileError&) {
            // It existed at planning time; the other tracks continue.
        }
        if (!m_sound)
            return 0;
        m_sound->seek(millisecondsOf(m_inS));
    }
    if (!m_isLooped)
        return m_sound->read(samples) / ClipSound::kChannels;
    const auto room = static_cast<std::size_t>(
        std::min<std::int64_t>(static_cast<std::int64_t>(samples.size() / ClipSound::kChannels),
                               m_onceSamples - m_givenOfLoop));
    std::size_t count =
        m_sound->read(samples.first(room * ClipSound::kChannels)) / ClipSound::kChannels;
    const bool isOver = m_givenOfLoop + static_cast<std::int64_t>(count) >= m_onceSamples;
    if (count > 0 && !isOver) {
        m_givenOfLoop += static_cast<std::int64_t>(count);
        return count;
    }
    m_sound->seek(millisecondsOf(m_inS));
    if (count == 0 && m_givenOfLoop > 0) // shorter than declared
        count = m_sound->read(samples.first(room * ClipSound::kChannels)) / ClipSound::kChannels;
    m_givenOfLoop = isOver ? 0 : static_cast<std::int64_t>(count);
    return count;
}

void MixSource::feed()
{
    const auto frame = libav::owned(av_frame_alloc());
    std::array<float, kPart * ClipSound::kChannels> samples;
    const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(kPart, m_left));
    const std::size_t count =
        wanted == 0 ? 0 : read(std::span(samples).first(wanted * ClipSound::kChannels));
    if (count == 0) {
        m_hasEnded = true;
        m_sound.reset();
        requireFilter(av_buffersrc_add_frame(m_input, nullptr));
        return;
    }
    frame->format = AV_SAMPLE_FMT_FLT;
    frame->sample_rate = ClipSound::kRateHz;
    frame->nb_samples = static_cast<int>(count);
    frame->pts = m_given;
    const AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    requireFilter(av_channel_layout_copy(&frame->ch_layout, &stereo));
    requireFilter(av_frame_get_buffer(frame.get(), 0));
    std::copy_n(samples.begin(), count * ClipSound::kChannels,
                reinterpret_cast<float*>(frame->data[0]));
    requireFilter(av_buffersrc_add_frame(m_input, frame.get()));
    m_given += static_cast<std::int64_t>(count);
    m_left -= static_cast<std::int64_t>(count);
}

} // namespace v2m
