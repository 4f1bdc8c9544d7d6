// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/tonality.h"

#include <array>
#include <span>
#include <vector>

namespace v2m {

/// Tonal features of a piece: its key, its consonance and its register.
struct Harmony {
    int tonic = 0;                             ///< pitch class from C = 0; meaningless for silence
    bool minor = false;                        ///< mode of the better-fitting key
    float majorFit = 0.0F;                     ///< correlation with the best major key, -1 to 1
    float minorFit = 0.0F;                     ///< the same for the best minor key
    std::array<float, kPitchClasses> chroma{}; ///< share of each pitch class, starting at the tonic

    float localMode = 0.0F;           ///< major minus minor fit over some seconds, mean
    float localModeVariation = 0.0F;  ///< standard deviation of that
    std::array<float, 6> intervals{}; ///< simultaneous interval classes, of 1 to 6 semitones
    float entropy = 0.0F;             ///< of simultaneous pitch classes, mean, 0 to 1
    float change = 0.0F;              ///< of pitch classes from frame to frame, mean
    float changeVariation = 0.0F;

    float pitch = 0.0F;          ///< as MIDI note, mean of the tones weighted by strength
    float pitchVariation = 0.0F; ///< standard deviation in semitones
    float lowestPitch = 0.0F;    ///< mean of each frame's lowest tone
    float highestPitch = 0.0F;
    float tones = 0.0F; ///< mean number of simultaneous tones
    float roughness = 0.0F;
    float roughnessVariation = 0.0F;

    Tonality tonality;
};

/// Reads spectral peaks of long frames (0.37 s, every 0.19 s), adjusted to the piece's own tuning.
///
/// Keys by the profiles of Krumhansl and Kessler (1982); roughness by the curve of Plomp and Levelt
/// (1965) in the form of Sethares (1993), over all pairs of peaks by the product of their
/// amplitudes.
///
/// @param excerpts at kSoundRateHz.
Harmony readHarmony(std::span<const std::vector<float>> excerpts);

} // namespace v2m
