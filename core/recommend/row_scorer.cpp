// SPDX-License-Identifier: MIT
#include "core/recommend/row_scorer.h"

namespace v2m {
namespace {

// Chosen by hand so that lists over MusicCaps suit their emotion, differ between emotions and lead
// where the arc leads (tests/core/recommend/test_musiccaps_ranking.cpp).

/// Weight of the emotions relative to the position on the plane (which has the rest). A bare point
/// asks for a position, but of two tracks there the one with a distinct mood is preferred.
constexpr float kEmotionsInMatch = 0.65F;
constexpr float kEmotionsAtPoint = 0.25F;
constexpr float kEmotionsInArc = 0.1F;

/// The squared distance at which the proximity score reaches 0. Along an arc each track should be
/// at its own position, not its neighbour's.
constexpr float kFarSquaredInMatch = 1.5F;
constexpr float kFarSquaredAtPoint = 0.5F;
constexpr float kFarSquaredInArc = 0.25F;

} // namespace

RowScorer::RowScorer(const PlaylistArc& arc)
{
    float share = kEmotionsInMatch;
    float farSquared = kFarSquaredInMatch;
    if (!arc.isStill()) {
        share = arc.namesEmotions() ? kEmotionsInArc : 0.0F;
        farSquared = kFarSquaredInArc;
    } else if (!arc.namesEmotions()) {
        share = kEmotionsAtPoint;
        farSquared = kFarSquaredAtPoint;
    }
    const EmotionScores first = arc.emotionsAt(0.0F);
    const EmotionScores last = arc.emotionsAt(1.0F);
    for (std::size_t e = 0; e < kEmotionCount; ++e) {
        m_emotions[e] = share * first[e];
        m_emotionChange[e] = share * (last[e] - first[e]);
    }
    m_nearnessWeight = 1.0F - share;
    m_distanceWeight = m_nearnessWeight / farSquared;
    if (const std::optional<ArcBend>& bend = arc.bend()) {
        m_bend = bend->position;
        m_first = legBetween(arc.start(), 0.0F, bend->point, m_bend);
        m_second = legBetween(bend->point, m_bend, arc.goal(), 1.0F);
    } else {
        m_first = legBetween(arc.start(), 0.0F, arc.goal(), 1.0F);
    }
}

RowScorer::Leg RowScorer::legBetween(AffectPoint from, float fromPosition, AffectPoint to,
                                     float toPosition) const
{
    const float length = toPosition - fromPosition;
    Leg leg;
    leg.way = {(to.valence - from.valence) / length, (to.arousal - from.arousal) / length};
    leg.start = {from.valence - fromPosition * leg.way.valence,
                 from.arousal - fromPosition * leg.way.arousal};
    leg.square =
        -m_distanceWeight * (leg.way.valence * leg.way.valence + leg.way.arousal * leg.way.arousal);
    return leg;
}

EmotionScorer::EmotionScorer(Emotion emotion, Wants wants)
    : m_emotion(emotion), m_aim(affectOf(emotion)),
      m_affinityWeight(wants == Wants::Place ? kEmotionsAtPoint : kEmotionsInMatch),
      m_nearnessWeight(1.0F - m_affinityWeight),
      m_distanceWeight(m_nearnessWeight /
                       (wants == Wants::Place ? kFarSquaredAtPoint : kFarSquaredInMatch))
{
}

} // namespace v2m
