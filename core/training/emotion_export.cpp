// SPDX-License-Identifier: MIT
#include "core/training/emotion_export.h"

#include "core/base/error.h"
#include "core/jobs/job_options.h"
#include "core/models/model_manifest.h"
#include "core/networks/emotion_module.h"
#include "core/networks/safetensors.h"
#include "core/training/calibration.h"
#include "core/training/emotion_checkpoint.h"
#include "core/training/emotion_evaluator.h"
#include "core/training/emotion_sets.h"
#include "core/training/emotion_tensors.h"

#include <cmath>

namespace v2m {
namespace {

constexpr std::int64_t kBatch = 128;
constexpr const char* kNormalisation =
    "grey values / 255, then each picture to mean 0 and deviation 1";
constexpr const char* kLicence =
    "weights: MIT; trained on data whose own terms apply, see MODEL_CARD.md";

/// Rounds to the digits that a table shows; more would only feign precision.
double rounded(double share)
{
    constexpr double kDigits = 1e4;
    return std::round(share * kDigits) / kDigits;
}

double temperatureFor(EmotionModule& network, const EmotionDataset& dataset)
{
    const c10::InferenceMode inference;
    const EmotionSets sets = splitEmotionData(dataset);
    const EmotionTensors tensors = emotionTensors(dataset, 0.0, 0.0, {});
    const torch::Tensor rows = rowTensor(sets.calibration);
    std::vector<torch::Tensor> logits;
    for (const torch::Tensor& part : rows.split(kBatch))
        if (part.numel() > 0)
            logits.push_back(network.forward(tensors.picturesOf(part)).emotions);
    if (logits.empty())
        return 1.0;
    return fitTemperature(torch::cat(logits), tensors.labels.index_select(0, rows));
}

nlohmann::ordered_json measured(const EmotionDataset& dataset, const std::filesystem::path& folder)
{
    auto json = nlohmann::ordered_json::object();
    const bool published = std::find(dataset.usages.begin(), dataset.usages.end(),
                                     Usage::PublicTest) != dataset.usages.end();
    if (!published)
        return json;
    EmotionEvaluationOptions options;
    options.usage = Usage::PublicTest;
    const auto model = openEmotionModel(folder);
    const EmotionEvaluation result = evaluateModel(*model, dataset, options);
    json["PublicTest"] = {{"n", result.faces},
                          {"accuracy", rounded(result.accuracy)},
                          {"balanced_accuracy", rounded(result.balancedAccuracy)},
                          {"macro_f1", rounded(result.macroF1)},
                          {"ece", rounded(result.calibrationError)}};
    if (result.crowdOfEight)
        json["PublicTest"]["ferplus_8"] = rounded(result.crowdOfEight->share);
    if (result.crowdOfSeven)
        json["PublicTest"]["ferplus_7"] = rounded(result.crowdOfSeven->share);
    return json;
}

} // namespace

TrainingResult exportEmotionModel(const EmotionDataset& dataset,
                                  const EmotionTrainingOptions& options)
{
    const EmotionCheckpoint checkpoint = readCheckpoint(options.checkpoint);
    if (std::filesystem::is_directory(options.out))
        throw FileError(
            Message("v2m::training", "“%1” cannot be written: it is a folder.").arg(options.out));
    const auto folder = std::filesystem::absolute(options.out).parent_path();
    ModelManifest manifest = ModelManifest::readOrEmpty(folder);
    const auto network = makeEmotionModule(checkpoint.shape);
    copyInto(stateOf(*network), checkpoint.best);
    network->eval();

    TensorFile file;
    file.metadata = {{"format", "video2music emotion network 1"}, {"shape", checkpoint.shape}};
    // Norms and biases stay in full precision: they are few, and small variances would suffer.
    for (const auto& [name, tensor] : stateOf(*network))
        file.tensors.emplace_back(name, tensor.dim() > 1 ? tensor.to(torch::kHalf) : tensor);
    // Measure what was written, rounding included.
    copyInto(stateOf(*network), file.tensors);
    writeSafetensors(ModelManifest::waitingFile(options.out), file);

    ModelEntry entry;
    entry.name = "emotion";
    entry.file = options.out.filename().string();
    for (const Emotion emotion : kEmotions)
        entry.labels.emplace_back(emotionName(emotion));
    entry.inputSize = EmotionDataset::kSide;
    entry.normalisation = kNormalisation;
    entry.temperature = rounded(temperatureFor(*network, dataset));
    entry.licence = kLicence;
    entry.training = commandOf(options);

    manifest.enter(entry);
    entry.accuracy = measured(dataset, folder);
    manifest.enter(entry);

    TrainingResult result;
    result.epochs = checkpoint.epochs;
    result.bestEpoch = checkpoint.bestEpoch;
    result.bestAccuracy = checkpoint.bestAccuracy;
    result.temperature = entry.temperature;
    return result;
}

} // namespace v2m
