// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <QString>

#include <array>

namespace v2m {

/// The emotion's name for the user, in their language: "Happy".
QString emotionDisplayName(Emotion emotion);

/// Whole percentages that sum to what the scores sum to (100 for probabilities), so that what is
/// shown adds up: largest remainders are rounded up first, equal ones in the order of Emotion.
std::array<int, kEmotionCount> roundedPercentages(const EmotionScores& scores);

/// "61%", as the user's language writes it.
QString percentageText(int percent);

/// The scores for a screen reader, largest first, without those that round to nothing:
/// "Happy 61 percent, Neutral 20 percent".
QString scoresSentence(const EmotionScores& scores);

} // namespace v2m
