// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_weights.h"
#include "core/networks/safetensors.h"

#include <filesystem>

namespace v2m {

// For who has read a file of weights already, to see of what kind it is.

/// As readEmotionNetwork() of the file.
EmotionNetwork emotionNetworkOf(const TensorFile& content, const std::filesystem::path& file);

/// @throws ModelError naming a tensor that holds infinity or what is no number.
void requireFinite(const TensorRefs& tensors);

} // namespace v2m
