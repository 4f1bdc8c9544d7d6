// SPDX-License-Identifier: MIT
#include "core/training/emotion_start.h"

#include "core/base/error.h"
#include "core/networks/emotion_network.h"
#include "core/networks/emotion_weights.h"
#include "core/networks/mobilenet_network.h"
#include "core/training/mobilenet_features.h"

#include <algorithm>

namespace v2m {
namespace {

/// How many pictures the statistics of the norms are measured on.
constexpr std::size_t kMeasured = 512;

void startFrom(std::span<const std::filesystem::path> files, EmotionModule& network)
{
    const torch::NoGradGuard noGrad;
    const auto target = stateOf(network);
    double seen = 0.0;
    for (const std::filesystem::path& file : files) {
        const auto part = readEmotionNetwork(file);
        if (part->shapeText() != network.shapeText())
            throw ModelError(
                Message("v2m::training", "“%1” holds no emotion network of the shape to train.")
                    .arg(file));
        const auto source = stateOf(*part);
        seen += 1.0;
        for (std::size_t i = 0; i < target.size(); ++i)
            torch::Tensor(target[i].second).lerp_(source[i].second, 1.0 / seen);
    }
}

/// Every n-th row, so that all parts of the data are among them.
std::vector<std::int64_t> spread(std::span<const std::int64_t> rows, std::size_t count)
{
    const std::size_t step = std::max<std::size_t>(1, rows.size() / count);
    std::vector<std::int64_t> some;
    for (std::size_t i = 0; i < rows.size() && some.size() < count; i += step)
        some.push_back(rows[i]);
    return some;
}

/// @throws ModelError for a network of another family.
std::string shapeOfMobileNet(const std::filesystem::path& file)
{
    const std::shared_ptr<EmotionModule> network = readEmotionNetwork(file);
    if (dynamic_cast<const MobileNetImpl*>(network.get()) == nullptr)
        throw ModelError(
            Message("v2m::training", "“%1” holds no emotion network of the shape to train.")
                .arg(file));
    return network->shapeText();
}

} // namespace

std::shared_ptr<EmotionModule> initialNetwork(const EmotionTrainingOptions& options,
                                              const EmotionTensors& tensors,
                                              std::span<const std::int64_t> rows, double dropout)
{
    if (!options.features.empty()) {
        const torch::Tensor pictures = tensors.picturesOf(rowTensor(spread(rows, kMeasured)));
        return networkWithFeatures(options.features, options.inputSize, pictures, dropout).ptr();
    }
    const std::string shape = options.architecture == Architecture::Residual
                                  ? EmotionNetworkShape{options.widths, options.blocks}.toJson()
                                  : shapeOfMobileNet(options.start.front());
    auto network = makeEmotionModule(shape, dropout);
    startFrom(options.start, *network);
    return network;
}

} // namespace v2m
