// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <array>
#include <span>

namespace v2m {

/// What is added to the log-odds of each emotion against Neutral, in nats, to correct for a person
/// whose neutral face is classified differently from other people's. The value of Neutral is always
/// 0.
///
/// All zeros, the default, is the identity.
struct NeutralShift {
    std::array<double, kEmotionCount> bias{};

    /// Whether it is the identity.
    bool isNone() const;

    bool operator==(const NeutralShift&) const = default;
};

/// The largest shift of an emotion, in nats: its odds against Neutral change at most by a factor of
/// e^1.5 = 4.5, so a face that is 90 % happy and 10 % neutral stays happy (67 %) whatever was
/// learned.
inline constexpr double kLargestNeutralBias = 1.5;

/// Scores below this are raised to it when learning: the logarithm of a tiny score is large but
/// meaningless.
inline constexpr float kSmallestNeutralScore = 0.005F;

/// The mean log-odds of each emotion against Neutral over the scores, in nats; scores that are not
/// finite are skipped. All zeros if there are none.
std::array<double, kEmotionCount> meanLogOdds(std::span<const EmotionScores> scores);

/// Learns from the scores of a neutral face: the usual log-odds of neutral faces minus those seen,
/// times the trust, clamped to +-kLargestNeutralBias.
///
/// @param seen unshifted scores of the network; if empty, there is no shift.
/// @param usual meanLogOdds() of many people's neutral faces.
/// @param trust in [0, 1]: a single face reflects the person only in part; the rest is light, pose
/// and the moment.
NeutralShift learnNeutralShift(std::span<const EmotionScores> seen,
                               const std::array<double, kEmotionCount>& usual, double trust);

/// The scores with the shift added to their logarithms, summing to 1. The scores are returned
/// unchanged if the shift is the identity, or if they are not finite or all zero.
EmotionScores shifted(const EmotionScores& scores, const NeutralShift& shift);

} // namespace v2m
