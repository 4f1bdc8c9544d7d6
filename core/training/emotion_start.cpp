// SPDX-License-Identifier: MIT
#include "core/training/emotion_start.h"

#include "core/base/error.h"
#include "core/networks/emotion_weights.h"

namespace v2m {

void startFrom(std::span<const std::filesystem::path> files, EmotionNetwork& network)
{
    const torch::NoGradGuard noGrad;
    const auto target = stateOf(*network);
    double seen = 0.0;
    for (const std::filesystem::path& file : files) {
        const EmotionNetwork part = readEmotionNetwork(file);
        if (part->shape() != network->shape())
            throw ModelError(
                Message("v2m::training", "“%1” holds no emotion network of the shape to train.")
                    .arg(file));
        const auto source = stateOf(*part);
        seen += 1.0;
        for (std::size_t i = 0; i < target.size(); ++i)
            torch::Tensor(target[i].second).lerp_(source[i].second, 1.0 / seen);
    }
}

} // namespace v2m
