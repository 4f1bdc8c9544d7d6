// SPDX-License-Identifier: MIT
#include "core/affect/emotion_smoother.h"

#include <algorithm>
#include <cmath>

namespace v2m {

EmotionSmoother::EmotionSmoother(int timeConstantMs) : m_timeConstantMs(std::max(0, timeConstantMs))
{
}

EmotionScores EmotionSmoother::update(int faceId, std::int64_t timestampMs,
                                      const EmotionScores& scores)
{
    const auto [entry, isNew] = m_faces.try_emplace(faceId, State{timestampMs, scores});
    State& state = entry->second;
    if (isNew || m_timeConstantMs == 0) {
        state = {timestampMs, scores};
        return scores;
    }
    const auto elapsedMs = std::max<std::int64_t>(0, timestampMs - state.timestampMs);
    const double gain =
        1.0 - std::exp(-static_cast<double>(elapsedMs) / static_cast<double>(m_timeConstantMs));
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        state.scores[i] += static_cast<float>(gain) * (scores[i] - state.scores[i]);
    state.timestampMs = std::max(state.timestampMs, timestampMs);
    return state.scores;
}

} // namespace v2m
