// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_network.h"

#include <filesystem>
#include <span>

namespace v2m {

/// Gives a network the mean of the weights of trained networks, whose errors partly cancel when all
/// were trained on from the same weights (Wortsman et al. 2022, "model soups").
///
/// @throws ModelError for a file that holds no emotion network of the same shape.
void startFrom(std::span<const std::filesystem::path> files, EmotionNetwork& network);

} // namespace v2m
