// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"
#include "core/networks/emotion_module.h"
#include "core/training/emotion_tensors.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace v2m {

/// The network to train, with its initial weights.
///
/// Those of a MobileNet come from `features` (see networkWithFeatures), or, like those of any
/// network, from `start`: the mean weights of trained networks, whose errors partly cancel if all
/// were trained from the same weights (Wortsman et al. 2022, "model soups").
///
/// @param rows of the training pictures.
/// @throws ModelError for a file without such a network, or of another shape than the others.
std::shared_ptr<EmotionModule> initialNetwork(const EmotionTrainingOptions& options,
                                              const EmotionTensors& tensors,
                                              std::span<const std::int64_t> rows, double dropout);

} // namespace v2m
