// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

namespace v2m {

/// What a sound says of its mood, and how sure that is.
struct SoundAffect {
    AffectPoint point;
    AffectPoint deviation; ///< standard deviation of what the point is predicted to be
    EmotionScores affinities{};
};

/// How well music at a point suits a person who shows each emotion, in [0, 1].
///
/// Nearness on the circumplex: a Gaussian around the emotion's position (affectOf), in the mean
/// over where the point may be. So a sure reading at an emotion's place gives 1, and the less sure
/// a reading is, the less it says of any emotion:
///
///     affinity = prod over both axes of  w / s * exp(-d^2 / (2 s^2)),  s^2 = w^2 + deviation^2
///
/// w is 0.35, half the distance between neighbours on the rim of the plane.
EmotionScores affinitiesOf(AffectPoint point, AffectPoint deviation);

/// Valence and arousal of two witnesses, each counting by the inverse of its variance.
struct JoinedAffect {
    AffectPoint point;
    float firstShare = 0.0F; ///< of the first witness, mean over the axes, in [0, 1]
};
JoinedAffect joinedByCertainty(AffectPoint first, AffectPoint firstDeviation, AffectPoint second,
                               AffectPoint secondDeviation);

} // namespace v2m
