// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

namespace v2m {

/// The linear factor that plays a file at -18 LUFS, the level of ReplayGain 2; 1 where its gain is
/// not known. What files claim may be anything, so it is kept between -30 and 12 dB.
inline double playbackGain(std::optional<double> gainDb)
{
    constexpr double kLeastDb = -30.0;
    constexpr double kMaxDb = 12.0;
    return std::pow(10.0, std::clamp(gainDb.value_or(0.0), kLeastDb, kMaxDb) / 20.0);
}

} // namespace v2m
