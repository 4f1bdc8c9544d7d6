// SPDX-License-Identifier: MIT
#include "core/networks/model_description.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

namespace v2m {
namespace {

constexpr int kSmallestSide = 16;
constexpr int kLargestSide = 1024;

class DescriptionReader {
public:
    explicit DescriptionReader(const std::filesystem::path& file) : m_file(file) {}

    ModelDescription read(const std::string& text) const
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

    ModelDescription from(const nlohmann::json& json) const
    {
        ModelDescription result;
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

} // namespace

ModelDescription ModelDescription::fromJson(const std::string& text,
                                            const std::filesystem::path& name)
{
    return DescriptionReader(name).read(text);
}

} // namespace v2m
