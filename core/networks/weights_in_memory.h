// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_weights.h"
#include "core/networks/safetensors.h"

#include <filesystem>

namespace v2m {

// For callers that have already read a weights file to detect its kind.

/// As readEmotionNetwork(), from memory.
std::shared_ptr<EmotionModule> emotionNetworkOf(const TensorFile& content,
                                                const std::filesystem::path& file);

/// @throws ModelError naming a tensor with infinity or NaN.
void requireFinite(const TensorRefs& tensors);

} // namespace v2m
