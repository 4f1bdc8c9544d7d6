// SPDX-License-Identifier: MIT
#include "core/networks/script_emotion_model.h"

#include "core/base/error.h"
#include "core/models/bounded_file.h"
#include "core/networks/torch_errors.h"

#include <nlohmann/json.hpp>
#include <torch/script.h>

#include <cmath>
#include <fstream>
#include <optional>
#include <set>

namespace v2m {
namespace {

constexpr int kSmallestSide = 16;
constexpr int kLargestSide = 1024;

struct Description {
    std::vector<Emotion> labels; ///< of the outputs, in their order
    int side = 0;
    std::vector<float> mean;
    std::vector<float> deviation;
    bool probabilities = false;
    double temperature = 1.0;
};

class DescriptionReader {
public:
    explicit DescriptionReader(const std::filesystem::path& file) : m_file(file) {}

    Description read(const std::string& text) const
    {
        try {
            return from(nlohmann::json::parse(text));
        } catch (const nlohmann::json::exception& error) {
            throw refusal(Message::verbatim(error.what()));
        }
    }

private:
    ModelError refusal(const Message& why) const
    {
        return ModelError(Message("v2m::networks", "“%1” does not describe an emotion model: %2.")
                              .arg(m_file, why));
    }

    Description from(const nlohmann::json& json) const
    {
        Description result;
        for (const auto& label : json.at("labels")) {
            const auto text = label.get<std::string>();
            const auto emotion = emotionFromLabel(text);
            if (!emotion)
                throw refusal(
                    Message("v2m::networks", "“%1” is none of the seven emotions").arg(text));
            result.labels.push_back(*emotion);
        }
        if (std::set<Emotion>(result.labels.begin(), result.labels.end()).size() != kEmotionCount ||
            result.labels.size() != kEmotionCount)
            throw refusal(
                Message("v2m::networks", "its labels are not the seven emotions, each once"));
        result.side = json.at("input_size").get<int>();
        if (result.side < kSmallestSide || result.side > kLargestSide)
            throw refusal(Message("v2m::networks", "its input size is not from 16 to 1024"));
        const auto channels = json.value("channels", std::string("grey"));
        if (channels != "grey" && channels != "gray" && channels != "rgb")
            throw refusal(Message("v2m::networks", "its channels are neither “grey” nor “rgb”"));
        const std::size_t count = channels == "rgb" ? 3 : 1;
        result.mean = json.value("mean", std::vector<float>(count, 0.0F));
        result.deviation = json.value("std", std::vector<float>(count, 1.0F));
        if (result.mean.size() != count || result.deviation.size() != count)
            throw refusal(Message("v2m::networks", "it needs one mean and one std per channel"));
        for (const float value : result.mean)
            if (!std::isfinite(value))
                throw refusal(Message("v2m::networks", "a mean is not a number"));
        for (const float value : result.deviation)
            if (!std::isfinite(value) || value <= 0.0F)
                throw refusal(Message("v2m::networks", "a std is not above 0"));
        const auto output = json.value("output", std::string("logits"));
        if (output != "logits" && output != "probabilities")
            throw refusal(
                Message("v2m::networks", "its output is neither “logits” nor “probabilities”"));
        result.probabilities = output == "probabilities";
        result.temperature = json.value("temperature", 1.0);
        if (!std::isfinite(result.temperature) || result.temperature <= 0.0)
            throw refusal(Message("v2m::networks", "its temperature is not above 0"));
        return result;
    }

    std::filesystem::path m_file;
};

class ScriptEmotionModel : public EmotionModel {
public:
    ScriptEmotionModel(const std::filesystem::path& file, torch::jit::Module module,
                       Description description)
        : m_file(file), m_module(std::move(module)), m_description(std::move(description))
    {
        const auto channels = static_cast<std::int64_t>(m_description.mean.size());
        m_mean = torch::tensor(m_description.mean).view({1, channels, 1, 1});
        m_deviation = torch::tensor(m_description.deviation).view({1, channels, 1, 1});
        std::vector<std::int64_t> columns(kEmotionCount);
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            columns[index(m_description.labels[i])] = static_cast<std::int64_t>(i);
        m_columns = torch::tensor(columns);
    }

    EmotionProbabilities predict(const torch::Tensor& faces) override
    {
        const c10::InferenceMode inference;
        torch::Tensor output = outputOf(faces);
        if (!m_description.probabilities)
            output = torch::softmax(output / m_description.temperature, 1);
        return {output.index_select(1, m_columns), {}};
    }

    /// Runs a face alone and two at once, as the program will, and checks the output.
    /// @throws ModelError with the reason if the output is not a valid set of scores.
    void tryOut()
    {
        const c10::InferenceMode inference;
        constexpr std::int64_t kSide = EmotionDataset::kSide;
        // Not of one grey, which a network that evens out contrast would divide by zero for.
        const torch::Tensor face =
            torch::linspace(0.0, 1.0, kSide * kSide).view({1, 1, kSide, kSide});
        for (const torch::Tensor& faces : {face, torch::cat({face, face.flip({2})})}) {
            const torch::Tensor output = outputOf(faces);
            if (!torch::isfinite(output).all().item<bool>())
                throw refusal(Message("v2m::networks",
                                      "The model “%1” returns values that are not numbers."));
            if (!m_description.probabilities)
                continue;
            constexpr double kTolerance = 0.01; // half precision rounds
            if (output.min().item<double>() < 0.0 ||
                (output.sum(1) - 1.0).abs().max().item<double>() > kTolerance)
                throw refusal(
                    Message("v2m::networks",
                            "The model “%1” returns no probabilities, which are at least 0 and sum "
                            "to 1 for each face, although its description says so."));
        }
    }

private:
    ModelError refusal(const Message& sentence) const { return ModelError(sentence.arg(m_file)); }

    torch::Tensor outputOf(const torch::Tensor& faces)
    {
        const std::int64_t side = m_description.side;
        torch::Tensor input = faces;
        if (faces.size(2) != side)
            input = torch::upsample_bilinear2d(faces, {side, side}, /*align_corners=*/false);
        return checked((input - m_mean) / m_deviation);
    }

    torch::Tensor checked(const torch::Tensor& input)
    {
        c10::IValue result;
        try {
            result = m_module.forward({input.contiguous()});
        } catch (const std::exception& error) {
            throw ModelError(
                Message("v2m::networks", "The model “%1” does not take input of shape %2: %3")
                    .arg(m_file, shapeOf(input), reasonIn(error.what())));
        }
        if (!result.isTensor())
            throw refusal(
                Message("v2m::networks", "The model “%1” returns anything but one tensor."));
        torch::Tensor output = result.toTensor().to(torch::kFloat);
        if (output.dim() != 2 || output.size(0) != input.size(0) ||
            output.size(1) != static_cast<std::int64_t>(kEmotionCount))
            throw ModelError(Message("v2m::networks",
                                     "The model “%1” returns %2 for an input of shape %3; it "
                                     "must return one row of 7 numbers per face.")
                                 .arg(m_file, shapeOf(output), shapeOf(input)));
        return output;
    }

    static std::string shapeOf(const torch::Tensor& tensor)
    {
        std::string text;
        for (const std::int64_t size : tensor.sizes())
            text.append(text.empty() ? "" : "x").append(std::to_string(size));
        return text.empty() ? "a single number" : text;
    }

    std::filesystem::path m_file;
    torch::jit::Module m_module;
    Description m_description;
    torch::Tensor m_mean;
    torch::Tensor m_deviation;
    torch::Tensor m_columns;
};

} // namespace

std::unique_ptr<EmotionModel> makeScriptEmotionModel(std::istream& script,
                                                     const std::string& description,
                                                     const std::filesystem::path& name)
{
    Description described = DescriptionReader(name).read(description);
    torch::jit::Module module;
    try {
        module = torch::jit::load(script, torch::kCPU);
    } catch (const std::exception&) {
        throw ModelError(Message("v2m::networks", "“%1” is not a TorchScript file.").arg(name));
    }
    module.eval();
    auto model =
        std::make_unique<ScriptEmotionModel>(name, std::move(module), std::move(described));
    model->tryOut();
    return model;
}

std::string readScriptDescription(const std::filesystem::path& script,
                                  const std::filesystem::path& description)
{
    if (!std::filesystem::is_regular_file(script))
        throw ModelError(Message("v2m::models", "The model file “%1” is missing.").arg(script));
    std::optional<std::string> text = readDescription(description);
    if (!text)
        throw ModelError(
            Message("v2m::networks", "The description “%1” of the model beside it is missing.")
                .arg(description));
    DescriptionReader(description).read(*text);
    return *std::move(text);
}

std::unique_ptr<EmotionModel> openTrustedScript(const std::filesystem::path& script,
                                                const std::string& description)
{
    std::ifstream stream(script, std::ios::binary);
    return makeScriptEmotionModel(stream, description, script);
}

} // namespace v2m
