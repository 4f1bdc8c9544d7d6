// SPDX-License-Identifier: MIT
#include "core/emotion/emotion.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace v2m {
namespace {

constexpr std::array<std::string_view, kEmotionCount> kNames = {
    "angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"};

constexpr std::array<std::pair<std::string_view, Emotion>, 18> kSynonyms = {{
    {"anger", Emotion::Angry},
    {"disgusted", Emotion::Disgust},
    {"disgusting", Emotion::Disgust},
    {"fearful", Emotion::Fear},
    {"afraid", Emotion::Fear},
    {"scared", Emotion::Fear},
    {"happiness", Emotion::Happy},
    {"joy", Emotion::Happy},
    {"smile", Emotion::Happy},
    {"smiling", Emotion::Happy},
    {"sadness", Emotion::Sad},
    {"unhappy", Emotion::Sad},
    {"surprised", Emotion::Surprise},
    {"surprising", Emotion::Surprise},
    {"astonishment", Emotion::Surprise},
    {"neutrality", Emotion::Neutral},
    {"calm", Emotion::Neutral},
    {"none", Emotion::Neutral},
}};

} // namespace

std::string_view emotionName(Emotion emotion)
{
    return kNames[index(emotion)];
}

std::optional<Emotion> emotionFromName(std::string_view name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return kEmotions[static_cast<std::size_t>(found - kNames.begin())];
}

std::optional<Emotion> emotionFromLabel(std::string_view label)
{
    std::string lower(label);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    if (const auto named = emotionFromName(lower))
        return named;
    const auto found = std::find_if(kSynonyms.begin(), kSynonyms.end(),
                                    [&](const auto& entry) { return entry.first == lower; });
    if (found == kSynonyms.end())
        return std::nullopt;
    return found->second;
}

std::array<Emotion, kEmotionCount> emotionsByScore(const EmotionScores& scores)
{
    auto order = kEmotions;
    std::stable_sort(order.begin(), order.end(), [&](Emotion left, Emotion right) {
        return scores[index(left)] > scores[index(right)];
    });
    return order;
}

} // namespace v2m
