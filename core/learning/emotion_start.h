// SPDX-License-Identifier: MIT
#pragma once

#include "core/learning/emotion_network.h"

#include <filesystem>
#include <span>
#include <string>

namespace v2m {

/// Gives a network the mean of the weights of trained networks, whose errors partly cancel when all
/// were trained on from the same weights (Wortsman et al. 2022, "model soups").
///
/// @return the SHA-256 of each file, which name the start in a checkpoint.
/// @throws ModelError for a file that holds no emotion network of the same shape.
std::string startFrom(std::span<const std::filesystem::path> files, EmotionNetwork& network);

} // namespace v2m
