// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <QString>

#include <array>

namespace v2m {

/// The emotion's name in the user's language: "Happy".
QString emotionDisplayName(Emotion emotion);

/// Whole percentages with the same sum as the scores (100 for probabilities), so that the displayed
/// values add up: the largest remainders are rounded up first, ties in the order of Emotion.
std::array<int, kEmotionCount> roundedPercentages(const EmotionScores& scores);

/// "61%", formatted for the user's language.
QString percentageText(int percent);

/// The scores for a screen reader, largest first, without those that round to zero: "Happy 61
/// percent, Neutral 20 percent".
QString scoresSentence(const EmotionScores& scores);

/// The leading emotions, three at most, without what is likely to be noise (under 5 %): "Happy 58%,
/// and Neutral 38%".
QString leadingEmotionsText(const EmotionScores& scores);

} // namespace v2m
