// SPDX-License-Identifier: MIT
#include "core/learning/emotion_start.h"

#include "core/base/error.h"
#include "core/learning/emotion_checkpoint.h"
#include "core/learning/safetensors.h"
#include "core/learning/wording.h"

namespace v2m {

void startFrom(std::span<const std::filesystem::path> files, EmotionNetwork& network)
{
    const torch::NoGradGuard noGrad;
    const EmotionNetwork part(network->shape());
    const auto target = stateOf(*network);
    const auto source = stateOf(*part);
    double seen = 0.0;
    for (const std::filesystem::path& file : files) {
        const TensorFile content = readSafetensors(file);
        const auto shape = content.metadata.find("shape");
        if (shape == content.metadata.end() || shape->second != network->shape().toJson())
            throw ModelError(inQuotes(file) + " holds no emotion network of the shape to train.");
        try {
            copyInto(source, content.tensors);
        } catch (const ModelError& error) {
            throw ModelError(inQuotes(file) + " holds no usable emotion network: " + error.what());
        }
        seen += 1.0;
        for (std::size_t i = 0; i < target.size(); ++i)
            torch::Tensor(target[i].second).lerp_(source[i].second, 1.0 / seen);
    }
}

} // namespace v2m
