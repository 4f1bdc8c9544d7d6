// SPDX-License-Identifier: MIT
#include "core/recommend/playlist_arc.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

// The goal of each mode: in the quadrant its name suggests and within reach of real catalogs: nine
// in ten tracks of MusicCaps lie within -0.3 to 0.6 in valence and -0.4 to 0.7 in arousal.
constexpr AffectPoint kBright = {0.7F, 0.4F};
constexpr AffectPoint kCalm = {0.35F, -0.6F};
constexpr AffectPoint kLively = {0.55F, 0.75F};

/// A calm goal is neither glum nor gleeful; hardly any calm music is.
constexpr float kMaxValenceOfCalm = 0.5F;

/// Bright music may be as lively as the listener, up to this arousal.
constexpr float kMaxArousalOfBright = 0.6F;

/// A listener already beyond the goal is not led back, as far as there is music out there.
AffectPoint goalOf(RankMode mode, AffectPoint from)
{
    switch (mode) {
    case RankMode::Match:
    case RankMode::Follow:
        break;
    case RankMode::Lift:
        return {std::max(from.valence, kBright.valence),
                std::clamp(from.arousal, kBright.arousal, kMaxArousalOfBright)};
    case RankMode::Calm:
        return {std::clamp(from.valence, kCalm.valence, kMaxValenceOfCalm),
                std::min(from.arousal, kCalm.arousal)};
    case RankMode::Energize:
        return {std::max(from.valence, kLively.valence), std::max(from.arousal, kLively.arousal)};
    }
    return from;
}

EmotionScores goalEmotionsOf(RankMode mode, const EmotionScores& from)
{
    EmotionScores goal{};
    switch (mode) {
    case RankMode::Match:
    case RankMode::Follow:
        return from;
    case RankMode::Lift:
        goal[index(Emotion::Happy)] = 1.0F;
        break;
    case RankMode::Calm:
        goal[index(Emotion::Neutral)] = 1.0F;
        break;
    case RankMode::Energize:
        goal[index(Emotion::Happy)] = 0.6F;
        goal[index(Emotion::Surprise)] = 0.4F;
        break;
    }
    return goal;
}

AffectPoint between(AffectPoint from, AffectPoint to, float share)
{
    return {from.valence + share * (to.valence - from.valence),
            from.arousal + share * (to.arousal - from.arousal)};
}

/// The relative position of the closest point on the line, also beyond its ends.
float shareNear(AffectPoint point, AffectPoint from, AffectPoint to)
{
    const float valence = to.valence - from.valence;
    const float arousal = to.arousal - from.arousal;
    return ((point.valence - from.valence) * valence + (point.arousal - from.arousal) * arousal) /
           (valence * valence + arousal * arousal);
}

} // namespace

PlaylistArc::PlaylistArc(const RankQuery& query)
    : m_namesEmotions(query.hasEmotions()), m_start(query.point),
      m_goal(query.goal.value_or(goalOf(query.mode, query.point)))
{
    m_bend = bendOf(query.steps, m_start, m_goal);
    m_growth = growthOf(query.steps, distance(m_start, m_goal), query.pace);
    m_startEmotions = query.hasEmotions() ? query.emotions : emotionsNear(m_start);
    m_goalEmotions =
        query.goal ? emotionsNear(*query.goal) : goalEmotionsOf(query.mode, m_startEmotions);
}

AffectPoint PlaylistArc::pointAt(float position) const
{
    if (!m_bend)
        return between(m_start, m_goal, position);
    if (position <= m_bend->position)
        return between(m_start, m_bend->point, position / m_bend->position);
    return between(m_bend->point, m_goal,
                   (position - m_bend->position) / (1.0F - m_bend->position));
}

float PlaylistArc::positionNear(AffectPoint point) const
{
    if (!m_bend)
        return shareNear(point, m_start, m_goal);
    const float first = m_bend->position * std::min(shareNear(point, m_start, m_bend->point), 1.0F);
    const float second =
        m_bend->position +
        (1.0F - m_bend->position) * std::max(shareNear(point, m_bend->point, m_goal), 0.0F);
    return distance(pointAt(first), point) <= distance(pointAt(second), point) ? first : second;
}

EmotionScores PlaylistArc::emotionsAt(float position) const
{
    EmotionScores scores{};
    for (std::size_t e = 0; e < kEmotionCount; ++e)
        scores[e] = m_startEmotions[e] + position * (m_goalEmotions[e] - m_startEmotions[e]);
    return scores;
}

float PlaylistArc::positionOf(int trackIndex, int trackCount) const
{
    if (isStill())
        return 0.0F;
    if (trackCount <= 1)
        return 1.0F;
    const float share = static_cast<float>(trackIndex) / static_cast<float>(trackCount - 1);
    return m_growth == 1.0F ? share : std::pow(share, m_growth);
}

} // namespace v2m
