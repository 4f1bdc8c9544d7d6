// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace v2m {

/// To be raised whenever a descriptor below is computed differently: stored ones are then
/// recomputed.
inline constexpr int kDescriptorVersion = 2;

inline constexpr std::size_t kDescriptorCount = 164;

/// The input of the sound network. Only the loudness depends on the level of the recording.
using SoundDescriptors = std::array<float, kDescriptorCount>;

/// The names of the descriptors, in order.
const std::array<std::string_view, kDescriptorCount>& descriptorNames();

/// The axes of the plane for which a descriptor is informative.
struct DescriptorUse {
    float valence = 1.0F; ///< gain of the standardised descriptor; 0 leaves it out
    float arousal = 1.0F;
};

/// How the sound network uses each descriptor, in order: tonality and the variation of the octaves
/// for valence alone, and loudness for arousal alone.
const std::array<DescriptorUse, kDescriptorCount>& descriptorUses();

/// What was read from the sound of a piece.
struct SoundReading {
    float loudnessLufs = -70.0F;
    float peakDb = -120.0F;
    float tempoBpm = 0.0F; ///< 0 if nothing recurs
    float beatStrength = 0.0F;
    float onsetsPerS = 0.0F;
    float brightnessHz = 0.0F; ///< spectral centroid
    float roughness = 0.0F;
    int tonic = 0; ///< pitch class from C = 0
    bool minor = false;
    float keyClarity = 0.0F; ///< how much better the key fits than the best one of the other mode
    bool silent = true;      ///< nothing sounds; all other values are then meaningless
    SoundDescriptors descriptors{};
};

/// @param excerpts at kSoundRateHz.
/// @param stereo whether they were mixed down from several channels.
SoundReading readSound(std::span<const std::vector<float>> excerpts, bool stereo);

} // namespace v2m
