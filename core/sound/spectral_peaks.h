// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace v2m {

/// A partial of a sound.
struct SpectralPeak {
    float hz = 0.0F;
    float amplitude = 0.0F;
    bool overtone = false; ///< explained by a sufficiently strong peak below it
};

/// The strongest peaks from two octaves below to five above middle C, lowest first.
///
/// @param power spectrum of one frame, starting at 0 Hz.
std::vector<SpectralPeak> peaksOf(std::span<const float> power, float binHz);

} // namespace v2m
