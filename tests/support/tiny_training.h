// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"

namespace v2m::test {

/// Options for a training run of a few seconds, with all files in this folder and fer.csv as data.
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
