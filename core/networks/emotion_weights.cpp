// SPDX-License-Identifier: MIT
#include "core/networks/emotion_weights.h"

#include "core/base/error.h"
#include "core/networks/safetensors.h"

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

EmotionNetwork readEmotionNetwork(const std::filesystem::path& file)
{
    const TensorFile content = readSafetensors(file);
    const auto shape = content.metadata.find("shape");
    if (shape == content.metadata.end())
        throw ModelError(Message("v2m::networks", "“%1” holds no emotion network.").arg(file));
    try {
        EmotionNetwork network(EmotionNetworkShape::fromJson(shape->second));
        copyInto(stateOf(*network), content.tensors);
        network->eval();
        return network;
    } catch (const ModelError& error) {
        throw ModelError(Message("v2m::networks", "“%1” holds no usable emotion network: %2")
                             .arg(file, error.what()));
    }
}

} // namespace v2m
