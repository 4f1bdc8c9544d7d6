// SPDX-License-Identifier: MIT
#pragma once

#include "core/sound/sound_descriptors.h"

#include <cstdint>
#include <functional>
#include <string>

namespace v2m {

/// A sound and what people said of its mood.
struct SoundExample {
    SoundDescriptors descriptors{};
    float valence = 0.0F; ///< in [-1, 1]
    float arousal = 0.0F; ///< in [-1, 1]
    std::string series;   ///< that must not be in training and judging at once; may be empty
};

/// What training the sound network is asked to do. The defaults are the recipe of the weights in
/// models/.
struct SoundTrainingOptions {
    int rounds = 400; ///< of Adam over all examples at once
    int members = 8;  ///< networks that learn apart
    int hidden = 16;  ///< units of each
    double rate = 0.005;
    double decay = 0.3;   ///< of the weights (Loshchilov and Hutter 2019), times the rate a round
    double noise = 0.3;   ///< deviation of what is added to the standardised descriptors each round
    double dropout = 0.2; ///< share of descriptors that a network does not see in a round
    double valenceVarianceScale = 1.0; ///< as folds showed; see SoundEvaluation
    double arousalVarianceScale = 1.0;
    int threads = 1; ///< more make other roundings, so other weights
    std::uint64_t seed = 1;
};

/// Told after each round: its number from 1, how many there are, and the loss.
using SoundTrainingCallback = std::function<void(int round, int rounds, double loss)>;

} // namespace v2m
