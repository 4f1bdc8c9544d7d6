// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_network.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// Named tensors whose storage belongs to a module or an optimizer.
using TensorRefs = std::vector<std::pair<std::string, torch::Tensor>>;

/// Copies values by name. @throws ModelError if a name or a shape is missing or differs.
void copyInto(const TensorRefs& target, const TensorRefs& source);

/// The network of a file of weights, in evaluation mode.
///
/// @throws ModelError naming the file if it is missing, damaged or holds no emotion network.
EmotionNetwork readEmotionNetwork(const std::filesystem::path& file);

} // namespace v2m
