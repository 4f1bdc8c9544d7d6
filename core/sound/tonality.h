// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/keys.h"

#include <array>
#include <span>

namespace v2m {

/// How major or minor music is by one pair of key profiles: each is the fit of the major keys minus
/// that of the minor ones.
struct ModeReading {
    float mode = 0.0F;         ///< of the best keys
    float softMode = 0.0F;     ///< of all keys, the better ones counting more
    float bassMode = 0.0F;     ///< the same two, the bass weighing as much as everything together
    float softBassMode = 0.0F; ///< so that the relative keys are told apart
    std::array<float, 3> local{};      ///< mean over windows of 2, 5 and 10 s
    std::array<float, 3> majorShare{}; ///< share of those windows that are major
};

/// What carries the mood of harmony beyond the key: mode on several scales of time, the kinds of
/// chords, and how the pitch classes are spread around their circle.
struct Tonality {
    static constexpr std::size_t kTriads = 5; ///< major, minor, diminished, augmented, suspended
    static constexpr std::size_t kChords = 8; ///< those, and major, dominant and minor sevenths
    static constexpr std::size_t kCycles = 6;

    std::array<ModeReading, 2> modes;    ///< by kJudgedKeys and kCountedKeys
    std::array<float, kTriads> triads{}; ///< share of frames in which each kind fits best
    std::array<float, kChords> fits{};   ///< cosine of the best chord of each kind, mean
    float majorChords = 0.0F;            ///< fit of major triads minus that of minor ones
    float sevenths = 0.0F;               ///< fit of the best seventh minus that of the best triad
    float chordChange = 0.0F;            ///< share of frames whose best triad is another

    /// Magnitudes of the Fourier transform of the pitch classes (Quinn 2006; Yust 2019), from 1 to
    /// 6 cycles: 3 is high for triads, 5 for diatonic scales.
    std::array<float, kCycles> cycles{};
    std::array<float, kCycles> frameCycles{};  ///< of each frame, mean
    std::array<float, kCycles> windowCycles{}; ///< of windows of 5 s, mean
};

/// @param frames normalised, every 0.19 s; empty for silence.
/// @param bass the weight of each pitch class below G3.
Tonality readTonality(std::span<const Chroma> frames, const Chroma& bass);

} // namespace v2m
