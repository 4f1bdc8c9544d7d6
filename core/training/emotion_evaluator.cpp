// SPDX-License-Identifier: MIT
#include "core/training/emotion_evaluator.h"

#include "core/base/elapsed.h"
#include "core/base/error.h"
#include "core/training/emotion_tensors.h"

#include <chrono>

namespace v2m {
namespace {

constexpr std::int64_t kFacesAtOnce = 64;

template <std::size_t Count>
void appendRows(std::vector<std::array<float, Count>>& rows, const torch::Tensor& values)
{
    const torch::Tensor plain = values.to(torch::kFloat).contiguous();
    const auto* data = plain.data_ptr<float>();
    for (std::int64_t row = 0; row < plain.size(0); ++row, data += Count) {
        std::array<float, Count> scores{};
        std::copy(data, data + Count, scores.begin());
        rows.push_back(scores);
    }
}

EmotionProbabilities predicted(EmotionModel& model, const torch::Tensor& faces, bool mirrored)
{
    EmotionProbabilities result = model.predict(faces);
    if (!mirrored)
        return result;
    const EmotionProbabilities other = model.predict(faces.flip(3).contiguous());
    result.emotions = (result.emotions + other.emotions) / 2;
    if (result.crowd.defined())
        result.crowd = (result.crowd + other.crowd) / 2;
    return result;
}

} // namespace

EmotionEvaluation evaluateModel(EmotionModel& model, const EmotionDataset& dataset,
                                const EmotionEvaluationOptions& options, std::stop_token stop,
                                const FaceDistortion& distort)
{
    const c10::InferenceMode inference;
    const EmotionTensors tensors = emotionTensors(dataset, 0.0, 0.0, {});
    std::vector<std::int64_t> rows;
    std::vector<Emotion> labels;
    std::vector<CrowdShares> crowd;
    for (std::size_t row = 0; row < dataset.size(); ++row) {
        if (options.usage && dataset.usages[row] != *options.usage)
            continue;
        rows.push_back(static_cast<std::int64_t>(row));
        labels.push_back(dataset.labels[row]);
        crowd.push_back(dataset.crowd[row]);
    }
    if (rows.empty())
        throw FileError(
            Message("v2m::training", "The data has no picture for the requested usage."));

    std::vector<EmotionScores> scores;
    std::vector<CrowdShares> crowdScores;
    double seconds = 0.0;
    for (const torch::Tensor& part : rowTensor(rows).split(kFacesAtOnce)) {
        if (stop.stop_requested())
            throw Cancelled();
        torch::Tensor faces = tensors.picturesOf(part);
        if (distort)
            faces = distort(faces).contiguous();
        const auto begin = std::chrono::steady_clock::now();
        const EmotionProbabilities result = predicted(model, faces, options.mirrored);
        seconds += secondsSince(begin);
        appendRows(scores, result.emotions);
        if (result.crowd.defined())
            appendRows(crowdScores, result.crowd);
    }
    EmotionEvaluation evaluation = evaluateScores(scores, labels);
    evaluation.facesPerSecond = static_cast<double>(rows.size()) / seconds;
    const CrowdAgreement seven = agreementOf(scores, crowd);
    if (seven.faces > 0)
        evaluation.crowdOfSeven = seven;
    if (!crowdScores.empty()) {
        const CrowdAgreement eight = agreementOf(crowdScores, crowd);
        if (eight.faces > 0)
            evaluation.crowdOfEight = eight;
    }
    return evaluation;
}

} // namespace v2m
