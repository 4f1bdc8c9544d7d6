// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/rank_query.h"

#include <optional>

namespace v2m {

/// The path of a playlist over the plane, following the iso principle of music therapy (Altshuler
/// 1948): music first matches the listener's mood and then leads in steps (ArcSteps) to another,
/// that of the mode or the query's own goal. The path is straight or has one bend.
///
/// A position on the arc runs from 0, the listener's mood, to 1, the goal, in proportion to the
/// distance.
class PlaylistArc {
public:
    explicit PlaylistArc(const RankQuery& query);

    /// Whether it stays at its start, as a match without a goal does.
    bool isStill() const { return m_start == m_goal; }

    /// Whether the query has emotions rather than a bare point.
    bool namesEmotions() const { return m_namesEmotions; }

    AffectPoint start() const { return m_start; }
    AffectPoint goal() const { return m_goal; }

    /// nullopt for a straight arc.
    const std::optional<ArcBend>& bend() const { return m_bend; }

    AffectPoint pointAt(float position) const;

    /// The position of the closest point on the arc; below 0 or above 1 beyond its ends. Not for a
    /// still arc.
    float positionNear(AffectPoint point) const;

    /// The emotions wanted at a position: the query's (or those near its point if it has none),
    /// fading into those of the goal. They sum to 1.
    EmotionScores emotionsAt(float position) const;

    /// The position of the track at an index (from 0) of a list. The first is at 0 and the last at
    /// 1; a list of one track goes straight to the goal. A still arc is at 0 throughout.
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
