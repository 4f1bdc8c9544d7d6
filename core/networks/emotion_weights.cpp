// SPDX-License-Identifier: MIT
#include "core/networks/emotion_weights.h"

#include "core/base/error.h"
#include "core/networks/weights_in_memory.h"

#include <algorithm>

namespace v2m {

void copyInto(const TensorRefs& target, const TensorRefs& source)
{
    const torch::NoGradGuard noGrad;
    for (const auto& [name, tensor] : target) {
        const auto found = std::find_if(source.begin(), source.end(),
                                        [&](const auto& item) { return item.first == name; });
        if (found == source.end())
            throw ModelError(
                Message("v2m::networks", "The tensor “%1” is missing in the file.").arg(name));
        if (found->second.sizes() != tensor.sizes())
            throw ModelError(
                Message("v2m::networks", "The tensor “%1” has the wrong shape.").arg(name));
        torch::Tensor(tensor).copy_(found->second);
    }
}

namespace {

/// A few hundred bytes can describe a network of gigabytes: it is only created if the file contains
/// as many values.
void requireNumbersFor(const std::string& shapeText, const TensorRefs& tensors)
{
    std::int64_t held = 0;
    for (const auto& [name, tensor] : tensors)
        held += tensor.numel();
    const std::int64_t needed = countOfNumbers(shapeText);
    if (held < needed)
        throw ModelError(Message("v2m::networks",
                                 "Tensors are missing in the file: it holds %1 numbers, and a "
                                 "network of the shape that it gives has %2.")
                             .arg(held, needed));
}

} // namespace

void requireFinite(const TensorRefs& tensors)
{
    for (const auto& [name, tensor] : tensors)
        if (!torch::isfinite(tensor).all().item<bool>())
            throw ModelError(
                Message("v2m::networks", "The tensor “%1” holds values that are not numbers.")
                    .arg(name));
}

std::shared_ptr<EmotionModule> readEmotionNetwork(const std::filesystem::path& file)
{
    return emotionNetworkOf(readSafetensors(file), file);
}

std::shared_ptr<EmotionModule> emotionNetworkOf(const TensorFile& content,
                                                const std::filesystem::path& file)
{
    const auto shape = content.metadata.find("shape");
    if (shape == content.metadata.end())
        throw ModelError(Message("v2m::networks", "“%1” holds no emotion network.").arg(file));
    try {
        requireNumbersFor(shape->second, content.tensors);
        requireFinite(content.tensors);
        std::shared_ptr<EmotionModule> network = makeEmotionModule(shape->second);
        copyInto(stateOf(*network), content.tensors);
        network->eval();
        return network;
    } catch (const ModelError& error) {
        throw ModelError(Message("v2m::networks", "“%1” holds no usable emotion network: %2")
                             .arg(file, error.what()));
    }
}

} // namespace v2m
