// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/sound_file.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>
#include <random>
#include <vector>

namespace v2m::test {

using Samples = std::vector<float>;

inline std::size_t samplesIn(double seconds)
{
    return static_cast<std::size_t>(std::lround(seconds * kSoundRateHz));
}

inline Samples silence(double seconds)
{
    return Samples(samplesIn(seconds), 0.0F);
}

inline Samples sine(double hz, double seconds, double amplitude)
{
    Samples samples(samplesIn(seconds));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * hz *
                                                    static_cast<double>(i) / kSoundRateHz));
    return samples;
}

/// Adds a tone with six overtones that decays like a plucked string.
inline void addNote(Samples& samples, double atS, int midiNote, double lengthS, double amplitude)
{
    const double hz = 440.0 * std::exp2((midiNote - 69) / 12.0);
    const std::size_t first = samplesIn(atS);
    const std::size_t last = std::min(samples.size(), first + samplesIn(lengthS));
    for (std::size_t i = first; i < last; ++i) {
        const double t = static_cast<double>(i - first) / kSoundRateHz;
        double value = 0.0;
        for (int partial = 1; partial <= 7 && partial * hz < kSoundRateHz / 2.2; ++partial)
            value += std::sin(2.0 * std::numbers::pi * partial * hz * t) / (partial * partial);
        const double attack = std::min(1.0, t / 0.005);
        samples[i] += static_cast<float>(amplitude * attack * std::exp(-2.0 * t) * value);
    }
}

inline void addChord(Samples& samples, double atS, std::initializer_list<int> notes, double lengthS,
                     double amplitude = 0.1)
{
    for (const int note : notes)
        addNote(samples, atS, note, lengthS, amplitude);
}

/// Short bursts of noise at a constant tempo.
inline Samples clicks(double bpm, double seconds)
{
    Samples samples = silence(seconds);
    std::mt19937 draw(1);
    std::uniform_real_distribution<float> noise(-0.5F, 0.5F);
    for (double at = 0.1; at < seconds - 0.05; at += 60.0 / bpm)
        for (std::size_t i = 0; i < samplesIn(0.02); ++i)
            samples[samplesIn(at) + i] = noise(draw) * std::exp(-static_cast<float>(i) / 100.0F);
    return samples;
}

inline Samples noise(double seconds, float amplitude)
{
    Samples samples(samplesIn(seconds));
    std::mt19937 draw(2);
    std::uniform_real_distribution<float> value(-amplitude, amplitude);
    std::generate(samples.begin(), samples.end(), [&] { return value(draw); });
    return samples;
}

/// I-IV-V-I (or i-iv-V-i) with the melody on the third, four times.
inline Samples cadence(int tonic, bool minor)
{
    const int third = minor ? 3 : 4;
    const int sixth = minor ? 8 : 9;
    Samples samples = silence(16.0);
    for (int round = 0; round < 4; ++round) {
        const double at = round * 4.0;
        addChord(samples, at, {tonic, tonic + third, tonic + 7, tonic + 12 + third}, 1.0);
        addChord(samples, at + 1.0, {tonic + 5, tonic + sixth, tonic + 12}, 1.0);
        addChord(samples, at + 2.0, {tonic + 7, tonic + 11, tonic + 14}, 1.0);
        addChord(samples, at + 3.0, {tonic, tonic + third, tonic + 7}, 1.0);
    }
    return samples;
}

} // namespace v2m::test
