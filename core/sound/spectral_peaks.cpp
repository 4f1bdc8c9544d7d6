// SPDX-License-Identifier: MIT
#include "core/sound/spectral_peaks.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr float kLowestHz = 60.0F;
constexpr float kHighestHz = 5000.0F;
constexpr std::size_t kMaxPeaks = 24;

/// A peak counts as a partial down to this share of the strongest one's power (-40 dB).
constexpr float kLeastShare = 1e-4F;

constexpr int kOvertones = 8;
constexpr float kOvertoneTolerance = 0.02F; ///< relative to the frequency: a third of a semitone

/// An overtone is seldom stronger than this times its fundamental, in amplitude.
constexpr float kStrongestOvertone = 1.5F;

void markOvertones(std::vector<SpectralPeak>& peaks)
{
    for (std::size_t upper = 0; upper < peaks.size(); ++upper)
        for (std::size_t lower = 0; lower < upper && !peaks[upper].overtone; ++lower) {
            const float ratio = peaks[upper].hz / peaks[lower].hz;
            const float nearest = std::round(ratio);
            peaks[upper].overtone =
                nearest >= 2.0F && nearest <= kOvertones &&
                std::abs(ratio - nearest) < kOvertoneTolerance * nearest &&
                peaks[upper].amplitude < kStrongestOvertone * peaks[lower].amplitude;
        }
}

} // namespace

std::vector<SpectralPeak> peaksOf(std::span<const float> power, float binHz)
{
    const auto first = static_cast<std::size_t>(kLowestHz / binHz);
    const auto last = std::min(static_cast<std::size_t>(kHighestHz / binHz), power.size() - 2);
    float strongest = 1e-10F;
    for (std::size_t bin = first; bin <= last; ++bin)
        strongest = std::max(strongest, power[bin]);
    std::vector<SpectralPeak> peaks;
    for (std::size_t bin = std::max<std::size_t>(first, 1); bin <= last; ++bin) {
        if (power[bin] < kLeastShare * strongest || power[bin] < power[bin - 1] ||
            power[bin] <= power[bin + 1])
            continue;
        // With a Hann window the log power of a partial is nearly a parabola.
        const float left = std::log(power[bin - 1] + 1e-20F);
        const float middle = std::log(power[bin] + 1e-20F);
        const float right = std::log(power[bin + 1] + 1e-20F);
        const float bend = left - 2.0F * middle + right;
        const float shift =
            bend < 0.0F ? std::clamp(0.5F * (left - right) / bend, -0.5F, 0.5F) : 0.0F;
        peaks.push_back({(static_cast<float>(bin) + shift) * binHz, std::sqrt(power[bin]), false});
    }
    if (peaks.size() > kMaxPeaks) {
        std::nth_element(
            peaks.begin(), peaks.begin() + kMaxPeaks, peaks.end(),
            [](const SpectralPeak& a, const SpectralPeak& b) { return a.amplitude > b.amplitude; });
        peaks.resize(kMaxPeaks);
    }
    std::sort(peaks.begin(), peaks.end(),
              [](const SpectralPeak& a, const SpectralPeak& b) { return a.hz < b.hz; });
    markOvertones(peaks);
    return peaks;
}

} // namespace v2m
