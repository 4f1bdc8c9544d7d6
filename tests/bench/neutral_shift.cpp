// SPDX-License-Identifier: MIT
#include "tests/bench/neutral_shift.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

bool areUsable(const EmotionScores& scores)
{
    return std::all_of(scores.begin(), scores.end(),
                       [](float score) { return std::isfinite(score) && score >= 0.0F; });
}

double finiteOr0(double value)
{
    return std::isfinite(value) ? value : 0.0;
}

} // namespace

bool NeutralShift::isNone() const
{
    return std::all_of(bias.begin(), bias.end(), [](double value) { return value == 0.0; });
}

std::array<double, kEmotionCount> meanLogOdds(std::span<const EmotionScores> scores)
{
    std::array<double, kEmotionCount> mean{};
    std::size_t count = 0;
    for (const EmotionScores& one : scores) {
        if (!areUsable(one))
            continue;
        ++count;
        const double rest = std::log(std::max(kSmallestNeutralScore, one[index(Emotion::Neutral)]));
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            mean[i] += std::log(std::max(kSmallestNeutralScore, one[i])) - rest;
    }
    for (double& value : mean)
        value = count == 0 ? 0.0 : value / static_cast<double>(count);
    return mean;
}

NeutralShift learnNeutralShift(std::span<const EmotionScores> seen,
                               const std::array<double, kEmotionCount>& usual, double trust)
{
    NeutralShift shift;
    if (std::none_of(seen.begin(), seen.end(), areUsable))
        return shift;
    const double share = std::clamp(finiteOr0(trust), 0.0, 1.0);
    const std::array<double, kEmotionCount> own = meanLogOdds(seen);
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        shift.bias[i] = std::clamp(share * finiteOr0(usual[i] - own[i]), -kLargestNeutralBias,
                                   kLargestNeutralBias);
    }
    shift.bias[index(Emotion::Neutral)] = 0.0;
    return shift;
}

EmotionScores shifted(const EmotionScores& scores, const NeutralShift& shift)
{
    if (shift.isNone() || !areUsable(scores))
        return scores;
    std::array<double, kEmotionCount> raised{};
    double sum = 0.0;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        const double bias =
            std::clamp(finiteOr0(shift.bias[i]), -kLargestNeutralBias, kLargestNeutralBias);
        raised[i] = static_cast<double>(scores[i]) * std::exp(bias);
        sum += raised[i];
    }
    if (!(sum > 0.0))
        return scores;
    EmotionScores result{};
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        result[i] = static_cast<float>(raised[i] / sum);
    return result;
}

} // namespace v2m
