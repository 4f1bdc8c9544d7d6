// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <cstdint>
#include <unordered_map>

namespace v2m {

/// Steadies the scores of each face over time: a first-order low-pass filter that knows the clock,
///
///     smoothed += (1 - exp(-dt / tau)) * (scores - smoothed)
///
/// which at an even rate is the exponential moving average. It looks only back, so that a live
/// camera and a file with the same frames give the same numbers, and an uneven frame rate changes
/// nothing but how often they are read.
class EmotionSmoother {
public:
    /// Facial expressions in conversation last 0.5 to 4 s (Ekman 2003); 300 ms hides the jitter of
    /// single frames and keeps those.
    static constexpr int kDefaultTimeConstantMs = 300;

    /// @param timeConstantMs tau; 0 switches the filter off.
    explicit EmotionSmoother(int timeConstantMs = kDefaultTimeConstantMs);

    /// The smoothed scores of a face after a new reading. Times of one face must not run back; an
    /// equal or earlier time counts as dt = 0 and leaves the scores as they were.
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
