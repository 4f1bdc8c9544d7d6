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

inline constexpr std::size_t kDescriptorCount = 163;

/// The input of the sound network. None depends on the level of the recording, which reflects how
/// it was mastered rather than how it was played.
using SoundDescriptors = std::array<float, kDescriptorCount>;

/// The names of the descriptors, in order.
const std::array<std::string_view, kDescriptorCount>& descriptorNames();

/// What was read from the sound of a piece.
struct SoundReading {
    float loudnessLufs = -70.0F;
    float loudnessRangeLu = 0.0F;
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
