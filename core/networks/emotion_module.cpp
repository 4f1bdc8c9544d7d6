// SPDX-License-Identifier: MIT
#include "core/networks/emotion_module.h"

#include "core/networks/emotion_network.h"
#include "core/networks/mobilenet_network.h"

#include <nlohmann/json.hpp>

namespace v2m {
namespace {

/// Avoids division by zero for a uniform picture; 1/255 is one grey level.
constexpr double kSmallestDeviation = 1.0 / 255.0;

/// The residual network came first: its shape names no architecture.
bool isResidual(const std::string& shapeText)
{
    const auto json = nlohmann::json::parse(shapeText, nullptr, /*allow_exceptions=*/false);
    return !json.is_object() || !json.contains("architecture");
}

} // namespace

std::shared_ptr<EmotionModule> makeEmotionModule(const std::string& shapeText, double dropout)
{
    if (isResidual(shapeText))
        return EmotionNetwork(EmotionNetworkShape::fromJson(shapeText), dropout).ptr();
    return MobileNet(MobileNetShape::fromJson(shapeText), dropout).ptr();
}

std::int64_t countOfNumbers(const std::string& shapeText)
{
    return isResidual(shapeText) ? EmotionNetworkShape::fromJson(shapeText).countOfNumbers()
                                 : MobileNetShape::fromJson(shapeText).countOfNumbers();
}

torch::Tensor standardized(const torch::Tensor& pictures)
{
    const torch::Tensor centred = pictures - pictures.mean({1, 2, 3}, /*keepdim=*/true);
    const torch::Tensor deviation = centred.square().mean({1, 2, 3}, /*keepdim=*/true).sqrt();
    return centred / deviation.clamp_min(kSmallestDeviation);
}

std::vector<std::pair<std::string, torch::Tensor>> stateOf(const torch::nn::Module& module)
{
    std::vector<std::pair<std::string, torch::Tensor>> state;
    for (const auto& item : module.named_parameters())
        state.emplace_back(item.key(), item.value());
    for (const auto& item : module.named_buffers())
        if (item.value().is_floating_point())
            state.emplace_back(item.key(), item.value());
    return state;
}

} // namespace v2m
