// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// A span of a clip, in milliseconds since its start.
struct TimeRange {
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;

    std::int64_t lengthMs() const { return toMs - fromMs; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// Readings resampled into as many equal bins as a chart has pixels, so that painting takes the
/// same time whatever the clip's length. Readings can be added incrementally.
class TimelineBins {
public:
    using Scores = std::vector<std::optional<EmotionScores>>;

    /// @param count at least 1. With an empty range, every reading goes into every bin.
    TimelineBins(TimeRange range, int count);

    /// Readings outside the range are ignored. Faces in one bin are weighted by size and confidence
    /// as in summarizeClip.
    void add(const EmotionSample& sample);

    /// The mean of each bin. Scores are interpolated between two readings at most kLongestReadingMs
    /// apart; further apart, the earlier one is held for kLongestReadingMs, followed by a gap: no
    /// face was in sight.
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
