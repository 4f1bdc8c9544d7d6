// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <vector>

namespace v2m {

inline constexpr std::size_t kMfccCount = 12; ///< from the first; the zeroth is the level
inline constexpr std::size_t kOctaveCount = 8;
inline constexpr int kTimbreHop = 512; ///< samples between frames

/// What the short frames of a piece (93 ms, every 23 ms) sound like. All are independent of the
/// level of the recording; frames of silence are left out of all but `levelDb` and `onset`.
struct TimbreTracks {
    std::vector<float> levelDb;  ///< power, against the loudest frame, at least -60
    std::vector<float> onset;    ///< rise of level over the mel bands since the last frame, in dB
    std::vector<float> fall;     ///< likewise the fall
    std::vector<float> centroid; ///< of power, as log2 of Hz
    std::vector<float> rolloff;  ///< below which 85 % of the power lie, as log2 of Hz
    std::vector<float> spread;   ///< deviation of power around the centroid, in octaves
    std::vector<float> flatness; ///< geometric over arithmetic mean of power, in dB
    std::array<std::vector<float>, kOctaveCount> octaves;  ///< share of power, in dB; from 43 Hz on
    std::array<std::vector<float>, kOctaveCount> contrast; ///< peaks over valleys within, in dB
    std::array<std::vector<float>, kMfccCount> mfcc;
    std::vector<std::size_t> excerptEnds; ///< frames of levelDb and onset, after each stretch
};

/// @param excerpts at kSoundRateHz.
TimbreTracks readTimbre(std::span<const std::vector<float>> excerpts);

} // namespace v2m
