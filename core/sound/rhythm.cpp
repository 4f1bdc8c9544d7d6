// SPDX-License-Identifier: MIT
#include "core/sound/rhythm.h"

#include "core/sound/sound_file.h"
#include "core/sound/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace v2m {
namespace {

constexpr float kFramesPerS = static_cast<float>(kSoundRateHz) / kTimbreHop;
constexpr float kSlowestBpm = 40.0F;
constexpr float kFastestBpm = 220.0F;
constexpr float kUsualBpm = 120.0F;
constexpr float kOctaves = 0.9F; ///< width of the tempo preference
constexpr std::array<float, kTempoBands + 1> kBandBpm = {40.0F,  70.0F,  110.0F,
                                                         160.0F, 240.0F, 480.0F};

/// Least rise of an onset over the mean of the surrounding half second, in dB.
constexpr float kLeastRiseDb = 0.6F;
constexpr std::ptrdiff_t kAround = 10; ///< frames on each side
constexpr std::ptrdiff_t kApart = 2;   ///< frames within which there is only one onset

/// Below this autocorrelation nothing recurs, and there is no tempo.
constexpr float kLeastStrength = 0.05F;

std::size_t lagOf(float bpm)
{
    return static_cast<std::size_t>(std::lround(60.0F * kFramesPerS / bpm));
}

/// A variation of the onset track below this, in dB, is an artefact of framing.
constexpr double kLeastVariationDb = 0.1;

/// Autocorrelation over all excerpts, each minus its mean; nearly 1 at lag 0.
std::vector<float> autocorrelation(std::span<const std::vector<float>> stretches, std::size_t lags)
{
    std::vector<double> sums(lags, 0.0);
    double least = 0.0;
    for (const std::vector<float>& track : stretches) {
        least += kLeastVariationDb * kLeastVariationDb * static_cast<double>(track.size());
        const float mean = meanOf(track);
        std::vector<float> centred(track.size());
        std::transform(track.begin(), track.end(), centred.begin(),
                       [&](float value) { return value - mean; });
        for (std::size_t lag = 0; lag < lags && lag < centred.size(); ++lag) {
            const float product =
                std::inner_product(centred.begin() + static_cast<std::ptrdiff_t>(lag),
                                   centred.end(), centred.begin(), 0.0F);
            sums[lag] += product * static_cast<double>(centred.size()) /
                         static_cast<double>(centred.size() - lag);
        }
    }
    std::vector<float> result(lags, 0.0F);
    for (std::size_t lag = 0; lag < lags && sums[0] > 0.0; ++lag)
        result[lag] = static_cast<float>(sums[lag] / (sums[0] + least));
    return result;
}

/// Parabolic interpolation of a peak: its offset from `lag`, and its height.
std::pair<float, float> topNear(std::span<const float> values, std::size_t lag)
{
    const float left = values[lag - 1];
    const float middle = values[lag];
    const float right = values[lag + 1];
    const float bend = left - 2.0F * middle + right;
    if (bend >= 0.0F)
        return {0.0F, middle};
    const float shift = std::clamp(0.5F * (left - right) / bend, -0.5F, 0.5F);
    return {shift, middle - 0.25F * (left - right) * shift};
}

void findTempo(std::span<const float> likeness, Rhythm& rhythm)
{
    float best = 0.0F;
    std::size_t at = 0;
    for (std::size_t lag = lagOf(kFastestBpm); lag <= lagOf(kSlowestBpm); ++lag) {
        const bool top = likeness[lag] >= likeness[lag - 1] && likeness[lag] >= likeness[lag + 1];
        if (!top)
            continue;
        const float bpm = 60.0F * kFramesPerS / static_cast<float>(lag);
        const float distance = std::log2(bpm / kUsualBpm) / kOctaves;
        const float twice = *std::max_element(likeness.begin() + static_cast<long>(2 * lag) - 1,
                                              likeness.begin() + static_cast<long>(2 * lag) + 2);
        const float score = (likeness[lag] + 0.5F * twice) * std::exp(-0.5F * distance * distance);
        if (score > best) {
            best = score;
            at = lag;
        }
    }
    if (at == 0)
        return;
    // The lag of two beats, if it is a peak as well, gives the tempo with twice the precision.
    const auto [shift, strength] = topNear(likeness, at);
    if (strength < kLeastStrength)
        return;
    float lag = static_cast<float>(at) + shift;
    for (const std::size_t beats : {2U, 4U}) {
        const auto near = static_cast<std::size_t>(std::lround(lag * static_cast<float>(beats)));
        if (near + 2 >= likeness.size())
            break;
        std::size_t top = near;
        for (std::size_t other = near - 1; other <= near + 1; ++other)
            if (likeness[other] > likeness[top])
                top = other;
        if (likeness[top] < 0.5F * strength || likeness[top] < likeness[top - 1] ||
            likeness[top] < likeness[top + 1])
            break;
        lag = (static_cast<float>(top) + topNear(likeness, top).first) / static_cast<float>(beats);
    }
    rhythm.tempoBpm = 60.0F * kFramesPerS / lag;
    rhythm.beatStrength = std::clamp(strength, 0.0F, 1.0F);
}

void shareTempos(std::span<const float> likeness, Rhythm& rhythm)
{
    float sum = 1e-6F;
    for (std::size_t band = 0; band < kTempoBands; ++band) {
        float most = 0.0F;
        const std::size_t slow = lagOf(kBandBpm[band]);
        for (std::size_t lag = lagOf(kBandBpm[band + 1]); lag < slow; ++lag)
            most = std::max(most, likeness[lag]);
        rhythm.tempoShares[band] = most;
        sum += most;
    }
    for (float& share : rhythm.tempoShares)
        share /= sum;
}

/// Indices of an excerpt's frames that are onsets.
std::vector<std::size_t> onsetsIn(std::span<const float> track)
{
    std::vector<std::size_t> found;
    const auto count = static_cast<std::ptrdiff_t>(track.size());
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const auto value = track[static_cast<std::size_t>(i)];
        const auto first = std::max<std::ptrdiff_t>(0, i - kAround);
        const auto last = std::min(count, i + kAround + 1);
        const float mean = meanOf(
            track.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first)));
        if (value < mean + kLeastRiseDb)
            continue;
        const auto near = std::max<std::ptrdiff_t>(0, i - kApart);
        const auto nearEnd = std::min(count, i + kApart + 1);
        if (value < *std::max_element(track.begin() + near, track.begin() + nearEnd))
            continue;
        found.push_back(static_cast<std::size_t>(i));
    }
    return found;
}

} // namespace

Rhythm readRhythm(const TimbreTracks& tracks)
{
    Rhythm rhythm;
    std::vector<std::vector<float>> stretches;
    std::vector<float> rises;
    std::vector<float> intervals;
    std::size_t begin = 0;
    for (const std::size_t end : tracks.excerptEnds) {
        const std::span<const float> track = std::span(tracks.onset).subspan(begin, end - begin);
        const std::vector<std::size_t> onsets = onsetsIn(track);
        for (std::size_t i = 0; i < onsets.size(); ++i) {
            rises.push_back(track[onsets[i]]);
            if (i > 0)
                intervals.push_back(static_cast<float>(onsets[i] - onsets[i - 1]) / kFramesPerS);
        }
        stretches.emplace_back(track.begin(), track.end());
        begin = end;
    }
    const float lengthS = static_cast<float>(tracks.onset.size()) / kFramesPerS;
    if (lengthS <= 0.0F)
        return rhythm;
    rhythm.onsetsPerS = static_cast<float>(rises.size()) / lengthS;
    rhythm.onsetDb = meanOf(rises);
    rhythm.onsetVariation = deviationOf(rises) / std::max(0.1F, rhythm.onsetDb);
    rhythm.intervalS = quantileOf(intervals, 0.5F);
    rhythm.intervalVariation = deviationOf(intervals) / std::max(0.05F, meanOf(intervals));
    const std::size_t lags = 4 * lagOf(kSlowestBpm) + 8;
    const std::vector<float> likeness = autocorrelation(stretches, lags);
    findTempo(likeness, rhythm);
    shareTempos(likeness, rhythm);
    return rhythm;
}

} // namespace v2m
