// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace v2m {

/// How loud a piece is, after EBU R 128.
struct Loudness {
    double integratedLufs = -70.0; ///< -70, the gate of R 128, for silence
    double rangeLu = 0.0;          ///< loudness range; 0 below some seconds of sound
    double peakDb = -120.0;        ///< the largest sample, against full scale
};

/// Of the stretches of one piece at kSoundRateHz, taken together.
///
/// @param stereo whether they were mixed down from several channels. One channel of two that carry
///        the same is 3 LU softer than both, and that is what R 128 measures.
Loudness measureLoudness(std::span<const std::vector<float>> excerpts, bool stereo);

} // namespace v2m
