// SPDX-License-Identifier: MIT
#include "core/jobs/evaluation.h"

#include "core/datasets/ferplus_votes.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

/// Keeps the logarithm finite if a network gives the truth a probability of zero.
constexpr double kSmallestProbability = 1e-12;

template <std::size_t Count>
std::size_t largest(const std::array<float, Count>& values)
{
    return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) -
                                    values.begin());
}

/// The leading class, unless there is a tie.
template <std::size_t Count>
std::optional<std::size_t> leader(const std::array<float, Count>& shares)
{
    const std::size_t first = largest(shares);
    if (shares[first] <= 0.0F || std::count(shares.begin(), shares.end(), shares[first]) > 1)
        return std::nullopt;
    return first;
}

void summarizeClasses(EmotionEvaluation& result)
{
    double recallSum = 0.0;
    double f1Sum = 0.0;
    std::size_t occurring = 0;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        std::size_t labelled = 0;
        std::size_t predicted = 0;
        for (std::size_t j = 0; j < kEmotionCount; ++j) {
            labelled += result.confusion[i][j];
            predicted += result.confusion[j][i];
        }
        if (labelled == 0)
            continue;
        ++occurring;
        const auto hits = static_cast<double>(result.confusion[i][i]);
        recallSum += hits / static_cast<double>(labelled);
        f1Sum += 2.0 * hits / static_cast<double>(labelled + predicted);
    }
    if (occurring > 0) {
        result.balancedAccuracy = recallSum / static_cast<double>(occurring);
        result.macroF1 = f1Sum / static_cast<double>(occurring);
    }
}

/// How often the true class has the largest score, among faces that have a true class.
template <typename Scores, typename TruthOf>
CrowdAgreement agreementWith(TruthOf truthOf, std::span<const Scores> scores)
{
    CrowdAgreement agreement;
    std::size_t hits = 0;
    for (std::size_t face = 0; face < scores.size(); ++face) {
        const auto truth = truthOf(face);
        if (!truth)
            continue;
        ++agreement.faces;
        hits += largest(scores[face]) == *truth ? 1 : 0;
    }
    if (agreement.faces > 0)
        agreement.share = static_cast<double>(hits) / static_cast<double>(agreement.faces);
    return agreement;
}

} // namespace

EmotionEvaluation evaluateScores(std::span<const EmotionScores> scores,
                                 std::span<const Emotion> labels)
{
    EmotionEvaluation result;
    result.faces = labels.size();
    if (labels.empty())
        return result;
    std::size_t hits = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::size_t predicted = largest(scores[i]);
        const std::size_t label = index(labels[i]);
        const bool hit = predicted == label;
        const auto confidence = static_cast<double>(scores[i][predicted]);
        ++result.confusion[label][predicted];
        hits += hit ? 1 : 0;
        result.logLoss -=
            std::log(std::max(static_cast<double>(scores[i][label]), kSmallestProbability));
        const auto bin =
            std::min(static_cast<std::size_t>(confidence * kCalibrationBins), kCalibrationBins - 1);
        ++result.bins[bin].faces;
        result.bins[bin].confidence += confidence;
        result.bins[bin].accuracy += hit ? 1.0 : 0.0;
    }
    const auto faces = static_cast<double>(result.faces);
    result.accuracy = static_cast<double>(hits) / faces;
    result.logLoss /= faces;
    for (CalibrationBin& bin : result.bins) {
        result.calibrationError += std::abs(bin.accuracy - bin.confidence) / faces;
        if (bin.faces > 0) {
            bin.confidence /= static_cast<double>(bin.faces);
            bin.accuracy /= static_cast<double>(bin.faces);
        }
    }
    summarizeClasses(result);
    return result;
}

CrowdAgreement agreementOf(std::span<const EmotionScores> scores,
                           std::span<const CrowdShares> crowd)
{
    const auto truthOf = [crowd](std::size_t face) -> std::optional<std::size_t> {
        if (leader(crowd[face]) == static_cast<std::size_t>(CrowdEmotion::Contempt))
            return std::nullopt;
        const auto shares = sevenClassShares(crowd[face]);
        return shares ? leader(*shares) : std::nullopt;
    };
    return agreementWith(truthOf, scores);
}

CrowdAgreement agreementOf(std::span<const CrowdShares> scores, std::span<const CrowdShares> crowd)
{
    return agreementWith([crowd](std::size_t face) { return leader(crowd[face]); }, scores);
}

} // namespace v2m
