// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

namespace v2m {

/// A point on the circumplex of affect (Russell 1980): both coordinates in [-1, 1].
struct AffectPoint {
    float valence = 0.0F; ///< unpleasant (-1) to pleasant (+1)
    float arousal = 0.0F; ///< sleepy (-1) to excited (+1)

    friend bool operator==(const AffectPoint&, const AffectPoint&) = default;
};

/// Position of an emotion on the plane: the mean pleasure and arousal ratings that Russell and
/// Mehrabian (1977, "Evidence for a three-factor theory of emotions") report for its word, rounded
/// to two digits; neutral is the origin by definition.
AffectPoint affectOf(Emotion emotion);

/// Mean of the emotions' positions weighted by their scores, which lies within the polygon they
/// span. Scores need not sum to 1; all zeros give the origin.
AffectPoint affectOf(const EmotionScores& scores);

/// Euclidean distance on the plane, 0 to 2 * sqrt(2).
float distance(AffectPoint from, AffectPoint to);

/// The point with both coordinates clamped to [-1, 1].
AffectPoint clamped(AffectPoint point);

} // namespace v2m
