// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <initializer_list>
#include <utility>

namespace v2m::test {

/// Scores of these emotions; of the others 0.
inline EmotionScores scoresOf(std::initializer_list<std::pair<Emotion, float>> shares)
{
    EmotionScores scores{};
    for (const auto& [emotion, share] : shares)
        scores[index(emotion)] = share;
    return scores;
}

/// Nothing but this emotion.
inline EmotionScores only(Emotion emotion)
{
    return scoresOf({{emotion, 1.0F}});
}

} // namespace v2m::test
