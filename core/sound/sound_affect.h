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
/// w is 0.35, half the distance between neighbours on the rim of the plane; for neutral, which has
/// neighbours on all sides, it is 0.25: music is neutral where it is no further from the centre
/// than a prediction may be off.
EmotionScores affinitiesOf(AffectPoint point, AffectPoint deviation);

/// A network's prediction on the scale on which words are read, with the affinities there.
///
/// Predictions are drawn to their mean, as in every regression, and so were the ratings that the
/// network learned from, each a mean over thirty people and the length of a piece: within their
/// narrow range nearly all music would be called neutral, and words and sound could not be joined.
/// Linear equating (Kolen and Brennan, "Test Equating, Scaling, and Linking") gives both the same
/// mean and deviation over music:
///
///     point = middle of words + 2 (prediction - middle of predictions),  deviation = 2 deviation
///
/// Over the 145 rated pieces of SOUND_CARD.md, predictions have the deviations 0.19 and 0.20
/// (valence, arousal), and the words of the 44 built-in works that sound have 0.40 and 0.40. The
/// middles are the means of the two collections: 0.17 and 0.09 as predicted, 0.12 and 0.05 as rated
/// and as read from words. Those works are as loud as music is mastered (-16 LUFS), which raises
/// predictions.
SoundAffect onScaleOfWords(const SoundAffect& predicted);

/// Two estimates of valence and arousal, combined by inverse-variance weighting.
struct JoinedAffect {
    AffectPoint point;
    float firstShare = 0.0F; ///< weight of the first estimate, mean over the axes, in [0, 1]
};
JoinedAffect joinedByCertainty(AffectPoint first, AffectPoint firstDeviation, AffectPoint second,
                               AffectPoint secondDeviation);

} // namespace v2m
