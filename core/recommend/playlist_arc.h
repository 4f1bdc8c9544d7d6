// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/rank_query.h"

#include <optional>

namespace v2m {

/// The way a playlist takes over the plane, after the iso principle of music therapy (Altshuler
/// 1948): music first meets the listener's mood and then leads it, in steps (ArcSteps), to another:
/// to that of the mode, or to the query's own goal. The way is straight, or has one bend.
///
/// A position on the arc is a number from 0, where the listener is, to 1, the goal, in proportion
/// to the way.
class PlaylistArc {
public:
    explicit PlaylistArc(const RankQuery& query);

    /// Whether it stays where it begins, as a match without a goal does.
    bool isStill() const { return m_start == m_goal; }

    /// Whether the query names emotions, and not a bare point.
    bool namesEmotions() const { return m_namesEmotions; }

    AffectPoint start() const { return m_start; }
    AffectPoint goal() const { return m_goal; }

    /// Where it turns; none for a straight way.
    const std::optional<ArcBend>& bend() const { return m_bend; }

    AffectPoint pointAt(float position) const;

    /// The position whose point is nearest; below 0 or above 1 for points before and beyond the
    /// arc. Not for a still one.
    float positionNear(AffectPoint point) const;

    /// What suits the listener there: the query's emotions, or those that lie near its point where
    /// it names none, fading into those of the goal. They sum to 1.
    EmotionScores emotionsAt(float position) const;

    /// Where the track at an index (from 0) of a list stands. The first is at 0 and the last at 1;
    /// a list of one track has no room for a way, and goes to the goal at once. A still arc is at 0
    /// throughout.
    float positionOf(int trackIndex, int trackCount) const;

private:
    bool m_namesEmotions;
    AffectPoint m_start;
    AffectPoint m_goal;
    std::optional<ArcBend> m_bend;
    float m_growth = 1.0F;
    EmotionScores m_startEmotions{};
    EmotionScores m_goalEmotions{};
};

} // namespace v2m
