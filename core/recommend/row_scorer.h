// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_row.h"
#include "core/recommend/playlist_arc.h"

namespace v2m {

/// A row's score at every position of an arc, as a parabola over the position: the emotions change
/// linearly along the arc, and so does the aim, whose squared distance counts. An arc with a bend
/// has one parabola on each side. Each row is thus evaluated once, however many places the list
/// has.
class RowScorer {
public:
    explicit RowScorer(const PlaylistArc& arc);

    struct Parabola {
        float constant = 0.0F;
        float linear = 0.0F;
        float square = 0.0F;

        float at(float position) const
        {
            return constant + position * (linear + position * square);
        }
    };

    struct Curve {
        Parabola first;
        Parabola second; ///< beyond the bend
        float bend;      ///< its position; above 1 for a straight arc
        float factor;    ///< from the recording's quality
        float adjustment;

        float at(float position) const
        {
            const float suits = (position > bend ? second : first).at(position);
            // Poor quality must not improve a negative score.
            return (suits > 0.0F ? factor * suits : suits / factor) + adjustment;
        }
    };

    Curve curveOf(const AffectRow& row, float adjustment) const
    {
        float atStart = 0.0F;
        float change = 0.0F;
        for (std::size_t e = 0; e < kEmotionCount; ++e) {
            atStart += m_emotions[e] * row.affinities[e];
            change += m_emotionChange[e] * row.affinities[e];
        }
        const auto along = [&](const Leg& leg) -> Parabola {
            const float dv = row.point.valence - leg.start.valence;
            const float da = row.point.arousal - leg.start.arousal;
            return {m_nearnessWeight + atStart - m_distanceWeight * (dv * dv + da * da),
                    change +
                        2.0F * m_distanceWeight * (dv * leg.way.valence + da * leg.way.arousal),
                    leg.square};
        };
        return {along(m_first), m_bend <= 1.0F ? along(m_second) : Parabola(), m_bend,
                factorOf(row), adjustment};
    }

    /// The factor for the recording's quality.
    static float factorOf(const AffectRow& row)
    {
        return kWorstQuality + (1.0F - kWorstQuality) * row.quality;
    }

private:
    static constexpr float kWorstQuality = 0.6F; ///< the factor at quality 0

    /// A straight section of the arc, as the line it lies on.
    struct Leg {
        AffectPoint start; ///< its point at position 0
        AffectPoint way;   ///< from there to position 1
        float square = 0.0F;
    };
    static constexpr float kNoBend = 2.0F;

    Leg legBetween(AffectPoint from, float fromPosition, AffectPoint to, float toPosition) const;

    Leg m_first;
    Leg m_second;
    float m_bend = kNoBend;
    EmotionScores m_emotions{}; ///< weighted, at position 0
    EmotionScores m_emotionChange{};
    float m_nearnessWeight = 0.0F;
    float m_distanceWeight = 0.0F; ///< per squared distance
};

/// A row's score for one emotion: its affinity and its distance to the emotion's position on the
/// plane. Equals RowScorer for a match of this emotion alone, but faster, as large catalogs are
/// scored for several emotions at once.
class EmotionScorer {
public:
    /// Whether to score the emotion, or its position on the plane, as a flat distribution asks for
    /// the middle.
    enum class Wants { Emotion, Place };

    explicit EmotionScorer(Emotion emotion, Wants wants = Wants::Emotion);

    Emotion emotion() const { return m_emotion; }

    float at(const AffectRow& row, float adjustment) const
    {
        const float suits = suiting(row);
        const float factor = RowScorer::factorOf(row);
        return (suits > 0.0F ? factor * suits : suits / factor) + adjustment;
    }

    /// An upper bound of at() that is cheaper to compute.
    float atMost(const AffectRow& row, float adjustment) const
    {
        return RowScorer::factorOf(row) * suiting(row) + adjustment;
    }

private:
    float suiting(const AffectRow& row) const
    {
        const float dv = row.point.valence - m_aim.valence;
        const float da = row.point.arousal - m_aim.arousal;
        return m_nearnessWeight + m_affinityWeight * row.affinities[index(m_emotion)] -
               m_distanceWeight * (dv * dv + da * da);
    }

    Emotion m_emotion;
    AffectPoint m_aim;
    float m_affinityWeight;
    float m_nearnessWeight;
    float m_distanceWeight;
};

} // namespace v2m
