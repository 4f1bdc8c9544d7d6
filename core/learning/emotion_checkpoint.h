// SPDX-License-Identifier: MIT
#pragma once

#include "core/learning/emotion_network.h"
#include "core/learning/training_options.h"

#include <torch/torch.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// Named tensors whose storage belongs to a module or an optimizer.
using TensorRefs = std::vector<std::pair<std::string, torch::Tensor>>;

/// Everything that a training needs to go on, in one safetensors file.
struct EmotionCheckpoint {
    std::string settings; ///< what must be equal for going on to make sense
    std::string shape;    ///< of the network, as EmotionNetworkShape::toJson
    int plannedEpochs = 0;
    int plannedDecay = 0; ///< how many of them are closing epochs
    std::vector<EpochRecord> epochs;
    int bestEpoch = 0;
    double bestAccuracy = 0.0;

    TensorRefs network;
    TensorRefs average;
    TensorRefs best;
    TensorRefs momentum;
};

/// @throws FileError if it cannot be written.
void writeCheckpoint(const std::filesystem::path& file, const EmotionCheckpoint& checkpoint);

/// @throws ModelError if the file is missing, damaged or no checkpoint.
EmotionCheckpoint readCheckpoint(const std::filesystem::path& file);

/// Copies values by name. @throws ModelError if a name or a shape is missing or differs.
void copyInto(const TensorRefs& target, const TensorRefs& source);

/// The network of a file of weights, ready to judge.
///
/// @throws ModelError naming the file if it is missing, damaged or holds no emotion network.
EmotionNetwork readEmotionNetwork(const std::filesystem::path& file);

} // namespace v2m
