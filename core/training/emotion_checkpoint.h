// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"
#include "core/networks/emotion_weights.h"

#include <filesystem>
#include <string>
#include <vector>

namespace v2m {

/// Everything needed to resume a training, in one safetensors file.
struct EmotionCheckpoint {
    std::string settings; ///< must be equal for resuming to make sense
    std::string shape;    ///< of the network, see EmotionModule::shapeText
    int plannedEpochs = 0;
    int plannedDecay = 0; ///< how many of them have a falling rate
    std::vector<EpochRecord> epochs;
    int bestEpoch = 0;
    double bestAccuracy = 0.0;

    TensorRefs network;
    TensorRefs average;
    TensorRefs best;
    TensorRefs momentum;
};

/// @throws FileError if it cannot be written.
void writeCheckpoint(const std::filesystem::path& file, const EmotionCheckpoint& checkpoint);

/// @throws ModelError if the file is missing, damaged or not a checkpoint.
EmotionCheckpoint readCheckpoint(const std::filesystem::path& file);

} // namespace v2m
