// SPDX-License-Identifier: MIT
#include "core/sound/sound_affect.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr float kWidth = 0.35F;
constexpr float kLeastDeviation = 0.01F; ///< lower bound, so that no estimate counts as exact

float nearness(float distance, float deviation)
{
    const float square = kWidth * kWidth + deviation * deviation;
    return kWidth / std::sqrt(square) * std::exp(-0.5F * distance * distance / square);
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
        scores[index(emotion)] = nearness(point.valence - place.valence, deviation.valence) *
                                 nearness(point.arousal - place.arousal, deviation.arousal);
    }
    return scores;
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
