// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <array>
#include <span>

namespace v2m {

/// What is added to the log-odds of each emotion against Neutral, in nats, because somebody's face
/// at rest is not read like other people's. Neutral's own number is always 0.
///
/// All zero, as at the start, is the identity.
struct NeutralShift {
    std::array<double, kEmotionCount> bias{};

    /// Whether it changes nothing.
    bool isNone() const;

    bool operator==(const NeutralShift&) const = default;
};

/// No emotion is moved by more than this, in nats: its odds against Neutral change at most by a
/// factor of e^1.5 = 4.5, so a face read as 90 % happy and 10 % neutral stays happy (67 %) whatever
/// was learned.
inline constexpr double kLargestNeutralBias = 1.5;

/// Scores below this count as this much when learning: the logarithm of a score of nearly nothing
/// is as large as it is meaningless.
inline constexpr float kSmallestNeutralScore = 0.005F;

/// Mean log-odds of each emotion against Neutral, in nats, over the scores; scores that are not
/// finite are left out. All zero if there are none.
std::array<double, kEmotionCount> meanLogOdds(std::span<const EmotionScores> scores);

/// Learns from the scores of a face that is at rest: the log-odds that people's neutral faces have,
/// less those seen, times the trust, and limited to +-kLargestNeutralBias.
///
/// @param seen scores as the network gives them, unshifted; none give no shift.
/// @param usual meanLogOdds() of neutral faces of many people.
/// @param trust in [0, 1]: one face at one moment tells the person from the light, the pose and the
/// moment only in part.
NeutralShift learnNeutralShift(std::span<const EmotionScores> seen,
                               const std::array<double, kEmotionCount>& usual, double trust);

/// The scores with the shift added to their logarithms, summing to 1. Scores stay exactly as they
/// are if the shift is none, or if they are not finite or all zero.
EmotionScores shifted(const EmotionScores& scores, const NeutralShift& shift);

} // namespace v2m
