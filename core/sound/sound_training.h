// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/sound_descriptors.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>

namespace v2m {

/// A sound and its mood as rated by people.
struct SoundExample {
    SoundDescriptors descriptors{};
    float valence = 0.0F; ///< in [-1, 1]
    float arousal = 0.0F; ///< in [-1, 1]
    std::string series;   ///< never split between training and testing; may be empty
};

/// Options for training the sound network. The defaults are the recipe of the weights in models/.
struct SoundTrainingOptions {
    int rounds = 120; ///< of Adam, each over all examples
    int members = 64; ///< independently trained networks
    /// Here, as the trainer has only the headers of core/sound.
    std::array<DescriptorUse, kDescriptorCount> uses = descriptorUses();
    double valenceVarianceScale = 1.0; ///< from cross-validation; see SoundEvaluation
    double arousalVarianceScale = 1.0;
    std::uint64_t seed = 1;
};

/// Called after each round: its number from 1, how many there are, and the loss.
using SoundTrainingCallback = std::function<void(int round, int rounds, double loss)>;

} // namespace v2m
