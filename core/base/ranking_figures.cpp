// SPDX-License-Identifier: MIT
#include "core/base/ranking_figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace v2m {
namespace {

/// Rows with the same score.
struct Tie {
    double positives = 0.0;
    double negatives = 0.0;
};

/// Best score first.
std::vector<Tie> tiesOf(std::span<const double> scores, const std::vector<bool>& positive)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::vector<Tie> ties;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || scores[order[i]] != scores[order[i - 1]])
            ties.emplace_back();
        (positive[order[i]] ? ties.back().positives : ties.back().negatives) += 1.0;
    }
    return ties;
}

} // namespace

std::optional<double> correlation(std::span<const double> a, std::span<const double> b)
{
    const auto n = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
    double both = 0.0;
    double squareA = 0.0;
    double squareB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double offA = a[i] - meanA;
        const double offB = b[i] - meanB;
        both += offA * offB;
        squareA += offA * offA;
        squareB += offB * offB;
    }
    if (!(squareA > 0.0) || !(squareB > 0.0))
        return std::nullopt;
    return both / std::sqrt(squareA * squareB);
}

std::optional<double> areaUnderCurve(std::span<const double> scores,
                                     const std::vector<bool>& positive)
{
    double positives = 0.0;
    double negatives = 0.0;
    double pairs = 0.0; ///< pairs ranked correctly
    for (const Tie& tie : tiesOf(scores, positive)) {
        pairs += tie.negatives * (positives + 0.5 * tie.positives);
        positives += tie.positives;
        negatives += tie.negatives;
    }
    if (positives == 0.0 || negatives == 0.0)
        return std::nullopt;
    return pairs / (positives * negatives);
}

double areaError(double area, std::size_t positives, std::size_t negatives)
{
    const auto p = static_cast<double>(positives);
    const auto n = static_cast<double>(negatives);
    const double twoPositives = area / (2.0 - area);
    const double twoNegatives = 2.0 * area * area / (1.0 + area);
    const double variance = area * (1.0 - area) + (p - 1.0) * (twoPositives - area * area) +
                            (n - 1.0) * (twoNegatives - area * area);
    return std::sqrt(std::max(variance, 0.0) / (p * n));
}

std::optional<double> averagePrecision(std::span<const double> scores,
                                       const std::vector<bool>& positive)
{
    double sum = 0.0;
    double seen = 0.0;
    double positives = 0.0;
    for (const Tie& tie : tiesOf(scores, positive)) {
        seen += tie.positives + tie.negatives;
        positives += tie.positives;
        sum += tie.positives * positives / seen;
    }
    if (positives == 0.0)
        return std::nullopt;
    return sum / positives;
}

} // namespace v2m
