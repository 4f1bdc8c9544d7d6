// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/timbre.h"

#include <array>

namespace v2m {

/// Shares of the rhythm's strength by tempo: 40-70, 70-110, 110-160, 160-240 and 240-480 BPM.
inline constexpr std::size_t kTempoBands = 5;

/// What the onsets of a piece say of its pace.
struct Rhythm {
    float tempoBpm = 0.0F;     ///< 40 to 220; 0 where nothing recurs
    float beatStrength = 0.0F; ///< how regularly the beat recurs, 0 to 1
    float onsetsPerS = 0.0F;
    float onsetDb = 0.0F;           ///< mean rise of an onset
    float onsetVariation = 0.0F;    ///< deviation of the rises over their mean
    float intervalS = 0.0F;         ///< median time between onsets
    float intervalVariation = 0.0F; ///< deviation of these times over their mean
    std::array<float, kTempoBands> tempoShares{};
};

/// From the onset track: peaks above their surroundings are onsets; the tempo is the lag at which
/// the track best resembles itself, at one and two lags together, preferred near 120 BPM
/// (log-normal over 0.9 octaves, after Ellis 2007, "Beat tracking by dynamic programming").
Rhythm readRhythm(const TimbreTracks& tracks);

} // namespace v2m
