// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <vector>

namespace v2m {

inline constexpr std::size_t kPitchClasses = 12;

/// What the tones of a piece are: its key, its consonance and its register.
struct Harmony {
    int tonic = 0;         ///< pitch class from C = 0; of no meaning where nothing sounds
    bool minor = false;    ///< the mode of the better key
    float majorFit = 0.0F; ///< correlation with the best major key, -1 to 1
    float minorFit = 0.0F; ///< with the best minor key
    std::array<float, kPitchClasses> chroma{}; ///< share of each pitch class, from the tonic on

    float localMode = 0.0F;           ///< major less minor fit of some seconds, mean over them
    float localModeVariation = 0.0F;  ///< its deviation
    std::array<float, 6> intervals{}; ///< interval classes that sound together, of 1 to 6 semitones
    float entropy = 0.0F;             ///< of a moment's pitch classes, mean, 0 to 1
    float change = 0.0F;              ///< of pitch classes from one moment to the next, mean
    float changeVariation = 0.0F;

    float pitch = 0.0F;          ///< of the tones, as MIDI note, mean by strength
    float pitchVariation = 0.0F; ///< deviation in semitones
    float lowestPitch = 0.0F;    ///< mean of the lowest tone of each moment
    float highestPitch = 0.0F;
    float tones = 0.0F; ///< that sound together, mean
    float roughness = 0.0F;
    float roughnessVariation = 0.0F;
};

/// Reads spectral peaks of long frames (0.37 s, every 0.19 s), tuned to the piece's own pitch.
///
/// Keys by the profiles of Krumhansl and Kessler (1982); roughness by the curve of Plomp and Levelt
/// (1965) in the form of Sethares (1993), over all pairs of peaks by the product of their
/// amplitudes.
///
/// @param excerpts at kSoundRateHz.
Harmony readHarmony(std::span<const std::vector<float>> excerpts);

} // namespace v2m
