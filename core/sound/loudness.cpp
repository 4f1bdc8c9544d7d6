// SPDX-License-Identifier: MIT
#include "core/sound/loudness.h"

#include "core/sound/sound_file.h"

#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <memory>
#include <new>

namespace v2m {
namespace {

struct Release {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};

constexpr double kGateLufs = -70.0;
constexpr double kLeastPeak = 1e-6;

} // namespace

Loudness measureLoudness(std::span<const std::vector<float>> excerpts, bool stereo)
{
    const std::unique_ptr<ebur128_state, Release> state(
        ebur128_init(1, kSoundRateHz, EBUR128_MODE_I | EBUR128_MODE_LRA));
    if (state == nullptr)
        throw std::bad_alloc();
    if (stereo)
        ebur128_set_channel(state.get(), 0, EBUR128_DUAL_MONO);
    Loudness loudness;
    double peak = kLeastPeak;
    for (const std::vector<float>& excerpt : excerpts) {
        if (ebur128_add_frames_float(state.get(), excerpt.data(), excerpt.size()) !=
            EBUR128_SUCCESS)
            throw std::bad_alloc();
        for (const float sample : excerpt)
            peak = std::max(peak, static_cast<double>(std::abs(sample)));
    }
    loudness.peakDb = 20.0 * std::log10(peak);
    double value = 0.0;
    if (ebur128_loudness_global(state.get(), &value) == EBUR128_SUCCESS && std::isfinite(value))
        loudness.integratedLufs = std::max(kGateLufs, value);
    if (ebur128_loudness_range(state.get(), &value) == EBUR128_SUCCESS && std::isfinite(value))
        loudness.rangeLu = value;
    return loudness;
}

} // namespace v2m
