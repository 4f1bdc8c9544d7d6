// SPDX-License-Identifier: MIT
#include "core/networks/emotion_model.h"

#include "core/base/error.h"
#include "core/models/model_manifest.h"
#include "core/networks/emotion_module.h"
#include "core/networks/picture_model.h"
#include "core/networks/script_emotion_model.h"
#include "core/networks/weights_in_memory.h"

#include <array>
#include <system_error>

namespace v2m {
namespace {

constexpr const char* kEntry = "emotion";

class OwnEmotionModel : public EmotionModel {
public:
    OwnEmotionModel(std::shared_ptr<EmotionModule> network, double temperature)
        : m_network(std::move(network)), m_temperature(temperature)
    {
    }

    EmotionProbabilities predict(const torch::Tensor& faces) override
    {
        const c10::InferenceMode inference;
        const EmotionLogits logits = m_network->forward(faces);
        return {torch::softmax(logits.emotions / m_temperature, 1),
                torch::softmax(logits.crowd / m_temperature, 1)};
    }

private:
    std::shared_ptr<EmotionModule> m_network;
    double m_temperature;
};

/// @param labels of the network's outputs, in order.
void checkEntry(const ModelEntry& entry, const std::vector<std::string>& labels, int side,
                const std::filesystem::path& file)
{
    if (entry.labels != labels || entry.inputSize != side)
        throw ModelError(Message("v2m::networks", "The manifest gives other labels or another "
                                                  "input size for “%1” than the network has.")
                             .arg(file));
}

template <typename Emotions>
std::vector<std::string> labelsOf(const Emotions& emotions)
{
    std::vector<std::string> labels;
    for (const Emotion emotion : emotions)
        labels.emplace_back(emotionName(emotion));
    return labels;
}

std::unique_ptr<EmotionModel> openOwn(const std::filesystem::path& folder)
{
    const ModelManifest manifest = ModelManifest::read(folder);
    const ModelEntry& entry = manifest.entry(kEntry);
    const auto file = manifest.verifiedFile(entry);
    const TensorFile content = readSafetensors(file);
    if (const auto described = pictureDescriptionOf(content, file)) {
        checkEntry(entry, labelsOf(described->labels), described->side, file);
        return makePictureModel(content, file, entry.temperature);
    }
    checkEntry(entry, labelsOf(kEmotions), EmotionDataset::kSide, file);
    std::shared_ptr<EmotionModule> network = emotionNetworkOf(content, file);
    const c10::InferenceMode inference;
    network->fold();
    return std::make_unique<OwnEmotionModel>(std::move(network), entry.temperature);
}

[[noreturn]] void failForWeights(const std::filesystem::path& path)
{
    throw ModelError(Message("v2m::networks",
                             "The model “%1” gives no probabilities: its weights or its "
                             "temperature make no sense.")
                         .arg(path));
}

/// Infinite weights are already rejected; finite ones may still overflow.
void requireProbabilities(const torch::Tensor& scores, const std::filesystem::path& path)
{
    constexpr double kTolerance = 0.01; // half precision rounds
    if (!torch::isfinite(scores).all().item<bool>() || scores.min().item<double>() < 0.0 ||
        (scores.sum(1) - 1.0).abs().max().item<double>() > kTolerance)
        failForWeights(path);
}

/// The scores of an even picture and of a shaded one. The first call builds the network's kernels,
/// one set per batch size.
std::array<torch::Tensor, 2> twoPredictions(EmotionModel& model)
{
    constexpr std::int64_t kSide = EmotionDataset::kSide;
    const torch::Tensor even = torch::full({1, 1, kSide, kSide}, 0.5F);
    const torch::Tensor shaded =
        torch::linspace(0.0, 1.0, kSide * kSide).view({1, 1, kSide, kSide});
    const torch::Tensor first = model.predict(even).emotions.clone();
    return {first, model.predict(shaded).emotions.clone()};
}

std::unique_ptr<EmotionModel> warmedUp(std::unique_ptr<EmotionModel> model,
                                       const std::filesystem::path& path)
{
    const std::array<torch::Tensor, 2> scores = twoPredictions(*model);
    requireProbabilities(scores[1], path);
    return model;
}

/// A network of ours that says the same of any picture has overflowed somewhere inside, or has no
/// weights.
std::unique_ptr<EmotionModel> openedOwn(const std::filesystem::path& path)
{
    std::unique_ptr<EmotionModel> model = openOwn(path);
    const std::array<torch::Tensor, 2> scores = twoPredictions(*model);
    requireProbabilities(scores[1], path);
    if (torch::equal(scores[0], scores[1]))
        failForWeights(path);
    return model;
}

bool isScript(const std::filesystem::path& file)
{
    return file.extension() == ".pt" || file.extension() == ".pth";
}

/// The only TorchScript file of a folder, or emotion.pt among several; empty if there is none.
std::filesystem::path scriptIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (isScript(entry.path()))
            found.push_back(entry.path());
    if (found.size() > 1) {
        if (std::filesystem::exists(folder / "emotion.pt"))
            return folder / "emotion.pt";
        throw ModelError(
            Message("v2m::networks", "“%1” holds several TorchScript files; name one of them.")
                .arg(folder));
    }
    return found.empty() ? std::filesystem::path() : found.front();
}

std::unique_ptr<EmotionModel> openScript(const std::filesystem::path& file, EmotionModelTrust trust,
                                         int threads)
{
    auto beside = file;
    const std::string description = readScriptDescription(file, beside.replace_extension(".json"));
    return warmedUp(trust == EmotionModelTrust::Full
                        ? openTrustedScript(file, description)
                        : openSandboxedScript(file, description, threads),
                    file);
}

} // namespace

std::unique_ptr<EmotionModel> openEmotionModel(const std::filesystem::path& path,
                                               EmotionModelTrust trust, int threads)
{
    if (isScript(path) && !std::filesystem::is_directory(path))
        return openScript(path, trust, threads);
    if (std::filesystem::is_regular_file(path))
        throw ModelError(Message("v2m::networks",
                                 "“%1” is neither a folder with a model nor a TorchScript "
                                 "file, whose name ends in .pt or .pth.")
                             .arg(path));
    if (!std::filesystem::exists(path / "manifest.json"))
        if (const auto script = scriptIn(path); !script.empty())
            return openScript(script, trust, threads);
    return openedOwn(path);
}

} // namespace v2m
