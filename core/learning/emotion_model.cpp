// SPDX-License-Identifier: MIT
#include "core/learning/emotion_model.h"

#include "core/base/error.h"
#include "core/learning/emotion_checkpoint.h"
#include "core/learning/emotion_network.h"
#include "core/learning/model_manifest.h"
#include "core/learning/safetensors.h"
#include "core/learning/script_emotion_model.h"
#include "core/learning/wording.h"

namespace v2m {
namespace {

constexpr const char* kEntry = "emotion";

class OwnEmotionModel : public EmotionModel {
public:
    OwnEmotionModel(EmotionNetwork network, double temperature)
        : m_network(std::move(network)), m_temperature(temperature)
    {
    }

    EmotionProbabilities judge(const torch::Tensor& faces) override
    {
        const c10::InferenceMode inference;
        const EmotionLogits logits = m_network->forward(faces);
        return {torch::softmax(logits.emotions / m_temperature, 1),
                torch::softmax(logits.crowd / m_temperature, 1)};
    }

    int inputSize() const override { return EmotionDataset::kSide; }

private:
    EmotionNetwork m_network;
    double m_temperature;
};

void checkLabels(const ModelEntry& entry, const std::filesystem::path& file)
{
    bool good = entry.labels.size() == kEmotionCount && entry.inputSize == EmotionDataset::kSide;
    for (std::size_t i = 0; good && i < kEmotionCount; ++i)
        good = entry.labels[i] == emotionName(kEmotions[i]);
    if (!good)
        throw ModelError(std::string("The manifest gives other labels or another input size for ") +
                         inQuotes(file) + " than the network has.");
}

std::unique_ptr<EmotionModel> openOwn(const std::filesystem::path& folder)
{
    const ModelManifest manifest = ModelManifest::read(folder);
    const ModelEntry& entry = manifest.entry(kEntry);
    const auto file = manifest.verifiedFile(entry);
    checkLabels(entry, file);
    const TensorFile content = readSafetensors(file);
    const auto shape = content.metadata.find("shape");
    if (shape == content.metadata.end())
        throw ModelError(inQuotes(file) + " holds no emotion network.");
    try {
        EmotionNetwork network(EmotionNetworkShape::fromJson(shape->second));
        copyInto(stateOf(*network), content.tensors);
        network->eval();
        const c10::InferenceMode inference;
        network->fold();
        return std::make_unique<OwnEmotionModel>(network, entry.temperature);
    } catch (const ModelError& error) {
        throw ModelError(inQuotes(file) + " holds no usable emotion network: " + error.what());
    }
}

/// The first call of a network builds its kernels, one set per size of batch.
std::unique_ptr<EmotionModel> warmedUp(std::unique_ptr<EmotionModel> model)
{
    const torch::Tensor face =
        torch::full({1, 1, EmotionDataset::kSide, EmotionDataset::kSide}, 0.5F);
    model->judge(face);
    model->judge(face);
    return model;
}

} // namespace

std::unique_ptr<EmotionModel> openEmotionModel(const std::filesystem::path& path)
{
    if (path.extension() == ".pt") {
        auto description = path;
        return warmedUp(openScriptEmotionModel(path, description.replace_extension(".json")));
    }
    if (!std::filesystem::exists(path / "manifest.json") &&
        std::filesystem::exists(path / "emotion.pt"))
        return warmedUp(openScriptEmotionModel(path / "emotion.pt", path / "emotion.json"));
    return warmedUp(openOwn(path));
}

} // namespace v2m
