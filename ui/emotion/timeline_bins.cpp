// SPDX-License-Identifier: MIT
#include "ui/emotion/timeline_bins.h"

#include "core/affect/clip_summary.h"

#include <algorithm>
#include <cmath>

namespace v2m {

TimelineBins::TimelineBins(TimeRange range, int count)
    : m_range(range), m_bins(static_cast<std::size_t>(std::max(count, 1)))
{
}

std::size_t TimelineBins::binAt(std::int64_t timestampMs) const
{
    if (m_range.lengthMs() <= 0)
        return 0;
    const auto count = static_cast<std::int64_t>(m_bins.size());
    const std::int64_t bin = (timestampMs - m_range.fromMs) * count / m_range.lengthMs();
    return static_cast<std::size_t>(std::clamp<std::int64_t>(bin, 0, count - 1));
}

void TimelineBins::add(const EmotionSample& sample)
{
    if (m_range.lengthMs() > 0 &&
        (sample.timestampMs < m_range.fromMs || sample.timestampMs > m_range.toMs))
        return;
    Bin& bin = m_bins[binAt(sample.timestampMs)];
    const double weight = std::max(
        1e-6, std::sqrt(std::max(0.0, static_cast<double>(sample.box.area()))) * sample.confidence);
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        bin.sums[i] += weight * static_cast<double>(sample.scores[i]);
    if (bin.weight == 0.0)
        bin.firstMs = sample.timestampMs;
    bin.lastMs = sample.timestampMs;
    bin.weight += weight;
}

TimelineBins::Scores TimelineBins::resolved() const
{
    Scores scores(m_bins.size());
    std::vector<std::size_t> occupied;
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const Bin& bin = m_bins[i];
        if (bin.weight <= 0.0)
            continue;
        occupied.push_back(i);
        EmotionScores mean{};
        for (std::size_t k = 0; k < kEmotionCount; ++k)
            mean[k] = static_cast<float>(bin.sums[k] / bin.weight);
        scores[i] = mean;
    }
    if (occupied.empty())
        return scores;
    if (m_range.lengthMs() <= 0) {
        std::fill(scores.begin(), scores.end(), scores[occupied.front()]);
        return scores;
    }

    std::int64_t holdMs = 0; // the last reading is held as long as the one before it
    for (std::size_t k = 0; k < occupied.size(); ++k) {
        const std::size_t here = occupied[k];
        const bool isLast = k + 1 == occupied.size();
        const std::size_t next = isLast ? m_bins.size() : occupied[k + 1];
        if (!isLast) {
            const std::int64_t gapMs = m_bins[next].firstMs - m_bins[here].lastMs;
            holdMs = std::min(gapMs, kLongestReadingMs);
            if (gapMs <= kLongestReadingMs) {
                for (std::size_t i = here + 1; i < next; ++i) {
                    const float share =
                        static_cast<float>(i - here) / static_cast<float>(next - here);
                    EmotionScores between{};
                    for (std::size_t e = 0; e < kEmotionCount; ++e)
                        between[e] =
                            (1.0F - share) * (*scores[here])[e] + share * (*scores[next])[e];
                    scores[i] = between;
                }
                continue;
            }
        }
        const std::size_t end = std::min(next, binAt(m_bins[here].lastMs + holdMs) + 1);
        for (std::size_t i = here + 1; i < end; ++i)
            scores[i] = scores[here];
    }
    return scores;
}

} // namespace v2m
