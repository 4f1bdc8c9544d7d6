// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/safetensors.h"

#include <array>
#include <cmath>
#include <string>

namespace v2m::test {

/// The convolutions of a MobileNet of `width` channels throughout, with random weights.
inline TensorFile tinyFeatures(std::int64_t width = 8)
{
    torch::manual_seed(7);
    TensorFile file;
    const auto add = [&](const std::string& name, at::IntArrayRef sizes, bool isDepthwise) {
        const double fan = static_cast<double>(sizes[1] * sizes[2] * sizes[3]);
        file.tensors.emplace_back(name + ".weight", torch::randn(sizes) * std::sqrt(2.0 / fan));
        file.tensors.emplace_back(name + ".bias", torch::randn({sizes[0]}) * 0.1);
        if (isDepthwise)
            file.tensors.emplace_back(name + ".scale", torch::rand({sizes[0]}) + 0.5);
    };
    add("conv1", {width, 3, 3, 3}, false);
    file.tensors.front().second.mul_(1.0 / 60.0); // the deviation of its input
    for (int block = 1; block <= 13; ++block) {
        add("dw" + std::to_string(block), {width, 1, 3, 3}, true);
        add("pw" + std::to_string(block), {width, width, 1, 1}, false);
    }
    return file;
}

} // namespace v2m::test
