// SPDX-License-Identifier: MIT
#include "core/training/mobilenet_features.h"

#include "core/base/error.h"
#include "core/networks/safetensors.h"
#include "core/networks/weights_in_memory.h"

namespace v2m {
namespace {

using torch::Tensor;

Tensor tensorIn(const TensorFile& file, const std::string& name)
{
    const Tensor tensor = file.find(name);
    if (!tensor.defined())
        throw ModelError(
            Message("v2m::networks", "The tensor “%1” is missing in the file.").arg(name));
    return tensor.to(torch::kFloat);
}

MobileNetShape shapeOf(const TensorFile& file, std::int64_t side)
{
    MobileNetShape shape;
    shape.side = side;
    shape.widths.push_back(tensorIn(file, "conv1.bias").numel());
    for (std::size_t block = 1; block <= MobileNetShape::kBlocks; ++block)
        shape.widths.push_back(tensorIn(file, "pw" + std::to_string(block) + ".bias").numel());
    return MobileNetShape::fromJson(shape.toJson()); // which checks the numbers
}

} // namespace

MobileNet networkWithFeatures(const std::filesystem::path& file, std::int64_t side,
                              const Tensor& pictures, double dropout)
{
    const torch::NoGradGuard noGrad;
    try {
        const TensorFile content = readSafetensors(file);
        requireFinite(content.tensors);
        MobileNet network(shapeOf(content, side), dropout);
        Tensor features = network->prepared(pictures);
        for (auto [name, layer] : network->layers()) {
            Tensor weight = tensorIn(content, name + ".weight");
            if (name == "conv1" && weight.dim() == 4)
                weight = weight.sum(1, /*keepdim=*/true);
            const Tensor bias = tensorIn(content, name + ".bias");
            const Tensor scale = name.starts_with("dw") ? tensorIn(content, name + ".scale")
                                                        : torch::ones_like(bias);
            features = layer->adopt(weight, scale, bias, features);
        }
        return network;
    } catch (const ModelError& error) {
        throw ModelError(Message("v2m::training", "“%1” holds no features of a MobileNet: %2")
                             .arg(file, error.what()));
    }
}

} // namespace v2m
