// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"

namespace v2m::test {

/// A training that takes seconds, with all files in this folder; its data is fer.csv there.
inline EmotionTrainingOptions tinyOptions(const std::filesystem::path& folder)
{
    EmotionTrainingOptions options;
    options.checkpoint = folder / "checkpoint";
    options.out = folder / "emotion.safetensors";
    options.data = {folder / "fer.csv"};
    options.widths = {8, 16};
    options.blocks = {1, 1};
    options.epochs = 5;
    options.decayEpochs = 2;
    options.coarseEpochs = 1;
    options.warmUpEpochs = 1;
    options.batch = 16;
    options.precision = Precision::Float32;
    return options;
}

} // namespace v2m::test
