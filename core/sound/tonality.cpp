// SPDX-License-Identifier: MIT
#include "core/sound/tonality.h"

#include "core/sound/statistics.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>
#include <vector>

namespace v2m {
namespace {

constexpr std::array<std::size_t, 3> kWindowFrames = {11, 27, 54}; ///< 2, 5 and 10 s

/// Of the soft maximum over keys: at 10, a key that fits 0.1 worse counts a third as much.
constexpr float kSharpness = 10.0F;

struct ChordKind {
    std::array<std::size_t, 4> tones; ///< semitones above the root
    std::size_t count;
};

constexpr std::array<ChordKind, Tonality::kChords> kChordKinds = {{{{0, 4, 7, 0}, 3},
                                                                   {{0, 3, 7, 0}, 3},
                                                                   {{0, 3, 6, 0}, 3},
                                                                   {{0, 4, 8, 0}, 3},
                                                                   {{0, 5, 7, 0}, 3},
                                                                   {{0, 4, 7, 11}, 4},
                                                                   {{0, 4, 7, 10}, 4},
                                                                   {{0, 3, 7, 10}, 4}}};

/// The frames in windows that overlap by half.
template <typename Visitor>
void eachWindow(std::span<const Chroma> frames, std::size_t length, Visitor&& visit)
{
    for (std::size_t at = 0; at < frames.size(); at += length / 2)
        visit(sumOf(frames.subspan(at, std::min(length, frames.size() - at))));
}

float softMaximum(const Chroma& fits)
{
    float sum = 0.0F;
    for (const float fit : fits)
        sum += std::exp(kSharpness * fit);
    return std::log(sum / kPitchClasses) / kSharpness;
}

float modeOf(const Chroma& chroma, const KeyProfile& keys)
{
    return bestKey(chroma, keys.major).fit - bestKey(chroma, keys.minor).fit;
}

float softModeOf(const Chroma& chroma, const KeyProfile& keys)
{
    return softMaximum(keyFits(chroma, keys.major)) - softMaximum(keyFits(chroma, keys.minor));
}

ModeReading readMode(std::span<const Chroma> frames, const Chroma& bass, const KeyProfile& keys)
{
    ModeReading reading;
    const Chroma all = sumOf(frames);
    const Chroma withBass = sumOf(std::array{all, bass});
    reading.mode = modeOf(all, keys);
    reading.softMode = softModeOf(all, keys);
    reading.bassMode = modeOf(withBass, keys);
    reading.softBassMode = softModeOf(withBass, keys);
    for (std::size_t i = 0; i < kWindowFrames.size(); ++i) {
        std::vector<float> modes;
        eachWindow(frames, kWindowFrames[i],
                   [&](const Chroma& window) { modes.push_back(modeOf(window, keys)); });
        reading.local[i] = meanOf(modes);
        reading.majorShare[i] = static_cast<float>(std::count_if(
                                    modes.begin(), modes.end(), [](float m) { return m > 0.0F; })) /
                                static_cast<float>(modes.size());
    }
    return reading;
}

/// Chords as they fit one frame, smoothed by its neighbours.
struct FrameChords {
    std::array<float, Tonality::kChords> fits{}; ///< of the best chord of each kind
    std::size_t kind = 0;                        ///< of the best triad
    std::size_t root = 0;
};

FrameChords chordsOf(const Chroma& chroma)
{
    FrameChords found;
    float best = -1.0F;
    for (std::size_t kind = 0; kind < kChordKinds.size(); ++kind) {
        const auto& [tones, count] = kChordKinds[kind];
        for (std::size_t root = 0; root < kPitchClasses; ++root) {
            float fit = 0.0F;
            for (std::size_t i = 0; i < count; ++i)
                fit += chroma[(root + tones[i]) % kPitchClasses];
            fit /= std::sqrt(static_cast<float>(count));
            found.fits[kind] = std::max(found.fits[kind], fit);
            if (kind < Tonality::kTriads && fit > best) {
                best = fit;
                found.kind = kind;
                found.root = root;
            }
        }
    }
    return found;
}

/// To a Euclidean length of 1.
Chroma unit(const Chroma& chroma)
{
    const float squares = std::inner_product(chroma.begin(), chroma.end(), chroma.begin(), 1e-9F);
    Chroma scaled = chroma;
    for (float& weight : scaled)
        weight /= std::sqrt(squares);
    return scaled;
}

void readChords(std::span<const Chroma> frames, Tonality& tonality)
{
    const auto count = static_cast<float>(frames.size());
    std::vector<Chroma> units;
    for (const Chroma& frame : frames)
        units.push_back(unit(frame));
    FrameChords before;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::size_t first = i > 0 ? i - 1 : 0;
        const std::size_t last = std::min(i + 2, units.size());
        const FrameChords chords =
            chordsOf(unit(sumOf(std::span(units).subspan(first, last - first))));
        tonality.triads[chords.kind] += 1.0F / count;
        for (std::size_t kind = 0; kind < tonality.fits.size(); ++kind)
            tonality.fits[kind] += chords.fits[kind] / count;
        if (i > 0 && (chords.kind != before.kind || chords.root != before.root))
            tonality.chordChange += 1.0F / count;
        before = chords;
    }
    const auto& fits = tonality.fits;
    tonality.majorChords = fits[0] - fits[1];
    tonality.sevenths = std::max({fits[5], fits[6], fits[7]}) - std::max(fits[0], fits[1]);
}

std::array<float, Tonality::kCycles> cyclesOf(const Chroma& chroma)
{
    std::array<float, Tonality::kCycles> cycles{};
    for (std::size_t cycle = 0; cycle < cycles.size(); ++cycle) {
        std::complex<float> sum;
        for (std::size_t k = 0; k < kPitchClasses; ++k)
            sum += std::polar(chroma[k], 2.0F * std::numbers::pi_v<float> *
                                             static_cast<float>((cycle + 1) * k) / kPitchClasses);
        cycles[cycle] = std::abs(sum);
    }
    return cycles;
}

void readCycles(std::span<const Chroma> frames, Tonality& tonality)
{
    const auto add = [](auto& sums, const Chroma& chroma) {
        const auto cycles = cyclesOf(chroma);
        std::transform(sums.begin(), sums.end(), cycles.begin(), sums.begin(), std::plus<>());
    };
    tonality.cycles = cyclesOf(sumOf(frames));
    for (const Chroma& frame : frames)
        add(tonality.frameCycles, frame);
    for (float& sum : tonality.frameCycles)
        sum /= static_cast<float>(frames.size());
    std::size_t windows = 0;
    eachWindow(frames, kWindowFrames[1], [&](const Chroma& window) {
        add(tonality.windowCycles, window);
        ++windows;
    });
    for (float& sum : tonality.windowCycles)
        sum /= static_cast<float>(windows);
}

} // namespace

Tonality readTonality(std::span<const Chroma> frames, const Chroma& bass)
{
    Tonality tonality;
    if (frames.empty())
        return tonality;
    Chroma bassShares = bass;
    normalise(bassShares);
    tonality.modes = {readMode(frames, bassShares, kJudgedKeys),
                      readMode(frames, bassShares, kCountedKeys)};
    readChords(frames, tonality);
    readCycles(frames, tonality);
    return tonality;
}

} // namespace v2m
