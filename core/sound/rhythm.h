// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/timbre.h"

#include <array>

namespace v2m {

/// Shares of the rhythm's strength by tempo: 40-70, 70-110, 110-160, 160-240 and 240-480 BPM.
inline constexpr std::size_t kTempoBands = 5;

/// Rhythmic features derived from the onsets of a piece.
struct Rhythm {
    float tempoBpm = 0.0F;     ///< 40 to 220; 0 if nothing recurs
    float beatStrength = 0.0F; ///< regularity of the beat, 0 to 1
    float onsetsPerS = 0.0F;
    float onsetDb = 0.0F;           ///< mean rise at an onset
    float onsetVariation = 0.0F;    ///< coefficient of variation of the rises
    float intervalS = 0.0F;         ///< median time between onsets
    float intervalVariation = 0.0F; ///< coefficient of variation of these times
    std::array<float, kTempoBands> tempoShares{};
};

/// From the onset track: peaks above their surroundings are onsets; the tempo is the lag at which
/// the track correlates best with itself, at one and two lags together, with a preference for 120
/// BPM (log-normal over 0.9 octaves, after Ellis 2007, "Beat tracking by dynamic programming").
Rhythm readRhythm(const TimbreTracks& tracks);

} // namespace v2m
