// SPDX-License-Identifier: MIT
#include "core/affect/clip_summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace v2m {

ClipSummary summarizeClip(std::span<const EmotionSample> timeline)
{
    const std::vector<WeightedReading> readings = weightedReadings(timeline);
    std::int64_t firstMs = std::numeric_limits<std::int64_t>::max();
    std::int64_t lastMs = std::numeric_limits<std::int64_t>::min();
    std::set<int> faces;
    for (const WeightedReading& reading : readings) {
        firstMs = std::min(firstMs, reading.sample->timestampMs);
        lastMs = std::max(lastMs, reading.sample->timestampMs);
        faces.insert(reading.sample->faceId);
    }
    const double halfLifeMs =
        readings.empty() ? kShortestHalfLifeMs
                         : std::max(kShortestHalfLifeMs,
                                    kSummaryHalfLife * static_cast<double>(lastMs - firstMs));

    std::array<double, kEmotionCount> sum{};
    double total = 0.0;
    for (const WeightedReading& reading : readings) {
        const auto agoMs = static_cast<double>(lastMs - reading.sample->timestampMs);
        const double weight = reading.weight * std::exp2(-agoMs / halfLifeMs);
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            sum[e] += weight * reading.sample->scores[e];
    }
    for (const double part : sum)
        total += part;

    ClipSummary summary;
    summary.faces = static_cast<int>(faces.size());
    for (std::size_t e = 0; e < kEmotionCount && total > 0.0; ++e)
        summary.scores[e] = static_cast<float>(sum[e] / total);
    const auto order = emotionsByScore(summary.scores);
    std::copy_n(order.begin(), summary.top.size(), summary.top.begin());
    summary.point = affectOf(summary.scores);
    return summary;
}

ClipSummary summarizeFace(std::span<const EmotionSample> timeline, int faceId)
{
    return summarizeClip(samplesOfFace(timeline, faceId));
}

} // namespace v2m
