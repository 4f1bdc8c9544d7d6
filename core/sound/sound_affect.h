// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

namespace v2m {

/// The mood predicted from a sound, and its uncertainty.
struct SoundAffect {
    AffectPoint point;
    AffectPoint deviation; ///< standard deviation of the prediction
    EmotionScores affinities{};
};

/// How well music at a point suits a person who shows each emotion, in [0, 1].
///
/// Proximity on the circumplex: a Gaussian around the emotion's position (affectOf), averaged over
/// the distribution of the point. A certain prediction at an emotion's position gives 1; the more
/// uncertain a prediction, the lower its affinity with any emotion:
///
///     affinity = prod over both axes of  w / s * exp(-d^2 / (2 s^2)),  s^2 = w^2 + deviation^2
///
/// w is 0.35, half the distance between neighbours on the rim of the plane.
EmotionScores affinitiesOf(AffectPoint point, AffectPoint deviation);

/// Two estimates of valence and arousal, combined by inverse-variance weighting.
struct JoinedAffect {
    AffectPoint point;
    float firstShare = 0.0F; ///< weight of the first estimate, mean over the axes, in [0, 1]
};
JoinedAffect joinedByCertainty(AffectPoint first, AffectPoint firstDeviation, AffectPoint second,
                               AffectPoint secondDeviation);

} // namespace v2m
