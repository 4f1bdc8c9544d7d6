// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace v2m {

/// The seven classes of FER2013 (Goodfellow et al. 2013), in its order: the value is the index
/// into EmotionScores, the label in the data set and the row of a network's output.
enum class Emotion { Angry, Disgust, Fear, Happy, Sad, Surprise, Neutral };

inline constexpr std::size_t kEmotionCount = 7;

inline constexpr std::array<Emotion, kEmotionCount> kEmotions = {
    Emotion::Angry, Emotion::Disgust,  Emotion::Fear,   Emotion::Happy,
    Emotion::Sad,   Emotion::Surprise, Emotion::Neutral};

/// One number in [0, 1] per emotion, indexed by Emotion; probabilities sum to 1.
using EmotionScores = std::array<float, kEmotionCount>;

constexpr std::size_t index(Emotion emotion)
{
    return static_cast<std::size_t>(emotion);
}

/// The name in files, options and JSON: angry disgust fear happy sad surprise neutral.
std::string_view emotionName(Emotion emotion);

/// The inverse of emotionName; nothing for any other text.
std::optional<Emotion> emotionFromName(std::string_view name);

/// As emotionFromName, but also accepts the nouns and adjectives that data sets use for the same
/// classes (anger, happiness, sadness, surprised, ...), in any case.
std::optional<Emotion> emotionFromLabel(std::string_view label);

/// All seven, largest score first; equal scores keep the order of Emotion.
std::array<Emotion, kEmotionCount> emotionsByScore(const EmotionScores& scores);

} // namespace v2m
