// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <cstdint>
#include <unordered_map>

namespace v2m {

/// Smooths the scores of each face with a first-order low-pass filter that uses real time steps:
///
///     smoothed += (1 - exp(-dt / tau)) * (scores - smoothed)
///
/// which at a constant rate is the exponential moving average. The filter is causal, so a live
/// camera and a file with the same frames give the same numbers; an uneven frame rate only changes
/// how often the scores are sampled.
class EmotionSmoother {
public:
    /// Facial expressions in conversation last 0.5 to 4 s (Ekman 2003); 300 ms removes the jitter
    /// of single frames but keeps those.
    static constexpr int kDefaultTimeConstantMs = 300;

    /// @param timeConstantMs tau; 0 disables the filter.
    explicit EmotionSmoother(int timeConstantMs = kDefaultTimeConstantMs);

    /// The smoothed scores of a face after a new reading. Timestamps of one face must not decrease;
    /// a timestamp not after the previous one counts as dt = 0 and leaves the scores unchanged.
    EmotionScores update(int faceId, std::int64_t timestampMs, const EmotionScores& scores);

private:
    struct State {
        std::int64_t timestampMs = 0;
        EmotionScores scores{};
    };

    int m_timeConstantMs;
    std::unordered_map<int, State> m_faces;
};

} // namespace v2m
