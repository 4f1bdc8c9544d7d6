// SPDX-License-Identifier: MIT
#include "core/networks/script_emotion_model.h"

#include "core/base/error.h"
#include "core/models/bounded_file.h"
#include "core/networks/described_model.h"
#include "core/networks/torch_errors.h"

#include <torch/script.h>

#include <fstream>
#include <optional>

namespace v2m {
namespace {

/// The module as a function, with LibTorch's errors reduced to one sentence.
DescribedModel::Network networkOf(const torch::jit::Module& module,
                                  const std::filesystem::path& file)
{
    return [module = module, file](const torch::Tensor& pictures) mutable {
        c10::IValue result;
        try {
            result = module.forward({pictures});
        } catch (const std::exception& error) {
            throw ModelError(
                Message("v2m::networks", "The model “%1” does not take input of shape %2: %3")
                    .arg(file, shapeText(pictures), reasonIn(error.what())));
        }
        if (!result.isTensor())
            throw ModelError(
                Message("v2m::networks", "The model “%1” returns something other than one tensor.")
                    .arg(file));
        return result.toTensor();
    };
}

} // namespace

ScriptEmotionModel makeScriptEmotionModel(std::istream& script, const std::string& description,
                                          const std::filesystem::path& name)
{
    ModelDescription described = ModelDescription::fromJson(description, name);
    torch::jit::Module module;
    try {
        module = torch::jit::load(script, torch::kCPU);
    } catch (const std::exception&) {
        throw ModelError(Message("v2m::networks", "“%1” is not a TorchScript file.").arg(name));
    }
    module.eval();
    auto model =
        std::make_unique<DescribedModel>(name, networkOf(module, name), std::move(described));
    model->verifyOutput();
    ScriptEmotionModel result = {std::move(model), {}};
    for (const auto& parameter : module.named_parameters())
        result.tensors.emplace_back(parameter.name, parameter.value.detach());
    for (const auto& buffer : module.named_buffers())
        result.tensors.emplace_back(buffer.name, buffer.value.detach());
    return result;
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
    ModelDescription::fromJson(*text, description);
    return *std::move(text);
}

std::unique_ptr<EmotionModel> openTrustedScript(const std::filesystem::path& script,
                                                const std::string& description)
{
    std::ifstream stream(script, std::ios::binary);
    return makeScriptEmotionModel(stream, description, script).model;
}

} // namespace v2m
