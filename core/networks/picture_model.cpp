// SPDX-License-Identifier: MIT
#include "core/networks/picture_model.h"

#include "core/base/error.h"
#include "core/networks/described_model.h"
#include "core/networks/weights_in_memory.h"

namespace v2m {

std::optional<ModelDescription> pictureDescriptionOf(const TensorFile& content,
                                                     const std::filesystem::path& file)
{
    const auto found = content.metadata.find(std::string(kPictureDescription));
    if (found == content.metadata.end())
        return std::nullopt;
    return ModelDescription::fromJson(found->second, file);
}

std::unique_ptr<EmotionModel> makePictureModel(const TensorFile& content,
                                               const std::filesystem::path& file,
                                               std::optional<double> temperature)
{
    std::optional<ModelDescription> description = pictureDescriptionOf(content, file);
    TensorShapes shapes;
    std::map<std::string, torch::Tensor> tensors;
    for (const auto& [name, tensor] : content.tensors) {
        shapes.emplace(name, tensor.sizes().vec());
        tensors.emplace(name, tensor);
    }
    try {
        requireFinite(content.tensors);
        const std::shared_ptr<PictureNetwork> network = planPictureNetwork(shapes);
        const auto channels = network->channels();
        if (!description || static_cast<std::int64_t>(description->mean.size()) != channels)
            throw ModelError(
                Message("v2m::networks", "its description gives another number of channels"));
        if (temperature)
            description->temperature = *temperature;
        const c10::InferenceMode inference;
        network->load(tensors);
        auto model = std::make_unique<DescribedModel>(
            file, [network](const torch::Tensor& pictures) { return network->forward(pictures); },
            *std::move(description));
        model->verifyOutput();
        return model;
    } catch (const ModelError& error) {
        throw ModelError(Message("v2m::networks", "“%1” holds no usable emotion network: %2")
                             .arg(file, error.message()));
    }
}

} // namespace v2m
