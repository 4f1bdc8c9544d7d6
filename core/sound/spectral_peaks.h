// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace v2m {

/// A partial of a sound.
struct SpectralPeak {
    float hz = 0.0F;
    float amplitude = 0.0F;
    bool overtone = false; ///< of a peak below it that is strong enough to explain it
};

/// The strongest peaks between two octaves below and five above middle C, lowest first.
///
/// @param power of one frame, from 0 Hz on.
std::vector<SpectralPeak> peaksOf(std::span<const float> power, float binHz);

} // namespace v2m
