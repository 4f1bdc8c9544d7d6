// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// A stretch of a clip, in milliseconds since its beginning.
struct TimeRange {
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;

    std::int64_t lengthMs() const { return toMs - fromMs; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// Readings brought down to as many equal stretches of time as a chart has pixels, so that painting
/// costs the same whatever the clip's length. Readings can be added as they come.
class TimelineBins {
public:
    using Scores = std::vector<std::optional<EmotionScores>>;

    /// @param count at least 1. A range without length puts everything into every bin.
    TimelineBins(TimeRange range, int count);

    /// Readings outside the range are left out. Faces of one bin count by the same size and
    /// confidence as in summarizeClip.
    void add(const EmotionSample& sample);

    /// The mean of each bin. Between two readings at most kLongestReadingMs apart the scores are
    /// interpolated; further apart, the earlier one holds for kLongestReadingMs and then nothing:
    /// no face was in sight.
    Scores resolved() const;

private:
    struct Bin {
        std::array<double, kEmotionCount> sums{};
        double weight = 0.0;
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
    };

    std::size_t binAt(std::int64_t timestampMs) const;

    TimeRange m_range;
    std::vector<Bin> m_bins;
};

} // namespace v2m
