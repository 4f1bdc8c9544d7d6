// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_module.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// Named tensors that share storage with a module or an optimizer.
using TensorRefs = std::vector<std::pair<std::string, torch::Tensor>>;

/// Copies values by name. @throws ModelError if a name is missing or a shape differs.
void copyInto(const TensorRefs& target, const TensorRefs& source);

/// Reads the network, of any family, from a weights file, in evaluation mode.
///
/// @throws ModelError naming the file if it is missing, damaged or not an emotion network.
std::shared_ptr<EmotionModule> readEmotionNetwork(const std::filesystem::path& file);

} // namespace v2m
