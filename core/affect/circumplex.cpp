// SPDX-License-Identifier: MIT
#include "core/affect/circumplex.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr std::array<AffectPoint, kEmotionCount> kPositions = {{
    {-0.51F, 0.59F},  // angry
    {-0.60F, 0.35F},  // disgust
    {-0.64F, 0.60F},  // fear
    {0.81F, 0.51F},   // happy
    {-0.63F, -0.27F}, // sad
    {0.40F, 0.67F},   // surprise
    {0.00F, 0.00F},   // neutral
}};

} // namespace

AffectPoint affectOf(Emotion emotion)
{
    return kPositions[index(emotion)];
}

AffectPoint affectOf(const EmotionScores& scores)
{
    AffectPoint sum;
    float weight = 0.0F;
    for (const Emotion emotion : kEmotions) {
        const float score = scores[index(emotion)];
        sum.valence += score * affectOf(emotion).valence;
        sum.arousal += score * affectOf(emotion).arousal;
        weight += score;
    }
    if (weight <= 0.0F)
        return {};
    return {sum.valence / weight, sum.arousal / weight};
}

float distance(AffectPoint from, AffectPoint to)
{
    return std::hypot(from.valence - to.valence, from.arousal - to.arousal);
}

AffectPoint clamped(AffectPoint point)
{
    return {std::clamp(point.valence, -1.0F, 1.0F), std::clamp(point.arousal, -1.0F, 1.0F)};
}

} // namespace v2m
