// SPDX-License-Identifier: MIT
#include "core/sound/sound_affect.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr float kWidth = 0.35F;
constexpr float kNeutralWidth = 0.25F;

constexpr float kSpreadOfWords = 2.0F; ///< relative to that of predictions
constexpr AffectPoint kMiddlePredicted = {0.17F, 0.09F};
constexpr AffectPoint kMiddleOfWords = {0.12F, 0.05F};

constexpr float kLeastDeviation = 0.01F; ///< lower bound, so that no estimate counts as exact

float nearness(float distance, float width, float deviation)
{
    const float square = width * width + deviation * deviation;
    return width / std::sqrt(square) * std::exp(-0.5F * distance * distance / square);
}

float certainty(float deviation)
{
    const float bounded = std::max(deviation, kLeastDeviation);
    return 1.0F / (bounded * bounded);
}

} // namespace

EmotionScores affinitiesOf(AffectPoint point, AffectPoint deviation)
{
    EmotionScores scores{};
    for (const Emotion emotion : kEmotions) {
        const AffectPoint place = affectOf(emotion);
        const float width = emotion == Emotion::Neutral ? kNeutralWidth : kWidth;
        scores[index(emotion)] = nearness(point.valence - place.valence, width, deviation.valence) *
                                 nearness(point.arousal - place.arousal, width, deviation.arousal);
    }
    return scores;
}

SoundAffect onScaleOfWords(const SoundAffect& predicted)
{
    const auto equated = [](float value, float middle, float middleOfWords) {
        return middleOfWords + kSpreadOfWords * (value - middle);
    };
    SoundAffect affect;
    affect.point = clamped(
        {equated(predicted.point.valence, kMiddlePredicted.valence, kMiddleOfWords.valence),
         equated(predicted.point.arousal, kMiddlePredicted.arousal, kMiddleOfWords.arousal)});
    affect.deviation = {std::min(1.0F, kSpreadOfWords * predicted.deviation.valence),
                        std::min(1.0F, kSpreadOfWords * predicted.deviation.arousal)};
    affect.affinities = affinitiesOf(affect.point, affect.deviation);
    return affect;
}

JoinedAffect joinedByCertainty(AffectPoint first, AffectPoint firstDeviation, AffectPoint second,
                               AffectPoint secondDeviation)
{
    const auto share = [](float one, float other) {
        return certainty(one) / (certainty(one) + certainty(other));
    };
    const float valence = share(firstDeviation.valence, secondDeviation.valence);
    const float arousal = share(firstDeviation.arousal, secondDeviation.arousal);
    return {{valence * first.valence + (1.0F - valence) * second.valence,
             arousal * first.arousal + (1.0F - arousal) * second.arousal},
            0.5F * (valence + arousal)};
}

} // namespace v2m
