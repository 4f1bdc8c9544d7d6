// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

namespace v2m {

/// The linear gain that plays a file at -18 LUFS, the level of ReplayGain 2; 1 if unknown. Clamped
/// to [-30, 12] dB, as files may claim anything.
inline double playbackGain(std::optional<double> gainDb)
{
    constexpr double kLeastDb = -30.0;
    constexpr double kMaxDb = 12.0;
    return std::pow(10.0, std::clamp(gainDb.value_or(0.0), kLeastDb, kMaxDb) / 20.0);
}

} // namespace v2m
