// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/emotion_network.h"

#include <filesystem>
#include <span>

namespace v2m {

/// Initialises a network with the mean weights of trained networks; their errors partly cancel if
/// all were trained from the same weights (Wortsman et al. 2022, "model soups").
///
/// @throws ModelError for a file without an emotion network of the same shape.
void startFrom(std::span<const std::filesystem::path> files, EmotionNetwork& network);

} // namespace v2m
