// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace v2m {

/// Loudness of a piece by EBU R 128.
struct Loudness {
    double integratedLufs = -70.0; ///< -70, the gate of R 128, for silence
    double rangeLu = 0.0;          ///< loudness range; 0 for less than a few seconds of sound
    double peakDb = -120.0;        ///< largest sample, relative to full scale
};

/// The loudness of all excerpts of one piece together, at kSoundRateHz.
///
/// @param stereo whether they were mixed down from several channels; the mix then counts as two
///        equal channels, which R 128 measures 3 LU louder than one.
Loudness measureLoudness(std::span<const std::vector<float>> excerpts, bool stereo);

} // namespace v2m
