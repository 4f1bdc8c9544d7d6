// SPDX-License-Identifier: MIT
#include "core/affect/mood_course.h"

#include "core/affect/reading_weights.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

namespace v2m {
namespace {

constexpr std::int64_t kMaxBins = 240;
constexpr std::int64_t kShortestBinMs = 250;
constexpr std::int64_t kShortestSpanMs = 1000;

/// How much of the scores' mean square a turn must explain. A tenth of a clip with scores that
/// differ by half in two emotions explains 0.045; the jitter of smoothed scores, less than 0.01.
constexpr double kPriceOfTurn = 0.02;

constexpr float kTurnDistance = 0.4F;

using Sums = std::array<double, kEmotionCount>;

struct Bin {
    std::int64_t beginMs = 0;
    std::int64_t endMs = 0;
    double timeMs = 0.0; ///< time with a face
    double weight = 0.0;
    Sums scores{}; ///< weighted sums, then means
};

std::vector<Bin> binsOf(std::span<const EmotionSample> timeline)
{
    const std::vector<WeightedReading> readings = weightedReadings(timeline);
    if (readings.empty())
        return {};
    std::int64_t firstMs = std::numeric_limits<std::int64_t>::max();
    std::int64_t endMs = 0;
    for (const WeightedReading& reading : readings) {
        firstMs = std::min(firstMs, reading.sample->timestampMs);
        endMs = std::max(endMs, reading.sample->timestampMs + reading.spanMs);
    }
    const std::int64_t widthMs =
        std::max(kShortestBinMs, (endMs - firstMs + kMaxBins - 1) / kMaxBins);
    std::vector<Bin> bins(static_cast<std::size_t>((endMs - firstMs - 1) / widthMs + 1));
    for (const WeightedReading& reading : readings) {
        const std::int64_t at = (reading.sample->timestampMs - firstMs) / widthMs;
        Bin& bin = bins[static_cast<std::size_t>(at)];
        bin.beginMs = firstMs + at * widthMs;
        bin.endMs = std::min(bin.beginMs + widthMs, endMs);
        bin.timeMs += static_cast<double>(reading.spanMs);
        bin.weight += reading.weight;
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            bin.scores[e] += reading.weight * static_cast<double>(reading.sample->scores[e]);
    }
    std::erase_if(bins, [](const Bin& bin) { return bin.weight <= 0.0; });
    for (Bin& bin : bins) {
        for (double& score : bin.scores)
            score /= bin.weight;
    }
    return bins;
}

/// Mean scores and squared error of any run of bins, each bin weighted by its time.
class Runs {
public:
    explicit Runs(const std::vector<Bin>& bins) : m_upTo(bins.size() + 1)
    {
        double total = 0.0;
        for (const Bin& bin : bins)
            total += bin.timeMs;
        for (std::size_t i = 0; i < bins.size(); ++i) {
            const double share = bins[i].timeMs / total;
            m_upTo[i + 1] = m_upTo[i];
            m_upTo[i + 1].share += share;
            for (std::size_t e = 0; e < kEmotionCount; ++e) {
                m_upTo[i + 1].scores[e] += share * bins[i].scores[e];
                m_upTo[i + 1].squares += share * bins[i].scores[e] * bins[i].scores[e];
            }
        }
    }

    double share(std::size_t begin, std::size_t end) const
    {
        return m_upTo[end].share - m_upTo[begin].share;
    }

    double error(std::size_t begin, std::size_t end) const
    {
        double explained = 0.0;
        for (std::size_t e = 0; e < kEmotionCount; ++e) {
            const double sum = m_upTo[end].scores[e] - m_upTo[begin].scores[e];
            explained += sum * sum;
        }
        return m_upTo[end].squares - m_upTo[begin].squares - explained / share(begin, end);
    }

    EmotionScores mean(std::size_t begin, std::size_t end) const
    {
        EmotionScores scores{};
        for (std::size_t e = 0; e < kEmotionCount; ++e) {
            scores[e] = static_cast<float>((m_upTo[end].scores[e] - m_upTo[begin].scores[e]) /
                                           share(begin, end));
        }
        return scores;
    }

private:
    struct UpTo {
        double share = 0.0;
        double squares = 0.0;
        Sums scores{};
    };
    std::vector<UpTo> m_upTo;
};

/// Index of the bin after each span of the best partition, last span first.
std::vector<std::size_t> bestEnds(const std::vector<Bin>& bins, const Runs& runs)
{
    std::vector<double> best(bins.size() + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(bins.size() + 1, 0);
    best[0] = -kPriceOfTurn;
    for (std::size_t end = 1; end <= bins.size(); ++end) {
        for (std::size_t begin = 0; begin < end; ++begin) {
            const bool whole = begin == 0 && end == bins.size();
            if (!whole && bins[end - 1].endMs - bins[begin].beginMs < kShortestSpanMs)
                continue;
            const double price = best[begin] + runs.error(begin, end) + kPriceOfTurn;
            if (price < best[end]) {
                best[end] = price;
                from[end] = begin;
            }
        }
    }
    std::vector<std::size_t> ends;
    for (std::size_t end = bins.size(); end > 0; end = from[end])
        ends.push_back(end);
    return ends;
}

} // namespace

MoodCourse moodCourse(std::span<const EmotionSample> timeline)
{
    const std::vector<Bin> bins = binsOf(timeline);
    if (bins.empty())
        return {};
    const Runs runs(bins);
    std::vector<std::size_t> ends = bestEnds(bins, runs);
    std::vector<std::size_t> begins; // of the spans that remain after merging
    MoodCourse course;
    for (std::size_t begin = 0; !ends.empty(); ends.pop_back()) {
        const std::size_t end = ends.back();
        const EmotionScores scores = runs.mean(begin, end);
        const bool same = !course.empty() &&
                          emotionsByScore(course.back().scores)[0] == emotionsByScore(scores)[0];
        if (same)
            course.pop_back();
        else
            begins.push_back(begin);
        course.push_back({bins[begins.back()].beginMs, bins[end - 1].endMs,
                          runs.share(begins.back(), end), runs.mean(begins.back(), end)});
        begin = end;
    }
    return course;
}

bool hasTurn(const MoodCourse& course)
{
    for (std::size_t i = 0; i < course.size(); ++i) {
        for (std::size_t j = i + 1; j < course.size(); ++j) {
            if (emotionsByScore(course[i].scores)[0] != emotionsByScore(course[j].scores)[0] &&
                distance(affectOf(course[i].scores), affectOf(course[j].scores)) >= kTurnDistance)
                return true;
        }
    }
    return false;
}

} // namespace v2m
