// SPDX-License-Identifier: MIT
#include "tests/fuzz/network_target.h"

#include "core/networks/emotion_model.h"
#include "core/networks/emotion_network.h"
#include "core/networks/safetensors.h"
#include "tests/fuzz/targets.h"

#include <unistd.h>

namespace v2m::test {

bool openNetwork(const std::filesystem::path& folder)
{
    const torch::Tensor faces = torch::full({1, 1, 48, 48}, 0.5F);
    const torch::Tensor scores = openEmotionModel(folder)->predict(faces).emotions;
    return torch::isfinite(scores).all().item<bool>() && scores.min().item<double>() >= 0.0;
}

const std::string& smallNetwork()
{
    static const std::string bytes = [] {
        EmotionNetworkShape shape;
        shape.widths = {4, 6};
        shape.blocks = {1, 1};
        torch::manual_seed(1);
        EmotionNetwork network(shape);
        TensorFile content;
        content.metadata["shape"] = shape.toJson();
        content.tensors = stateOf(*network);
        const auto file = std::filesystem::temp_directory_path() /
                          ("video2music-network-" + std::to_string(::getpid()));
        writeSafetensors(file, content);
        std::string written = bytesOfFile(file);
        std::filesystem::remove(file);
        return written;
    }();
    return bytes;
}

} // namespace v2m::test
