// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/tensor_file.h"
#include "core/sound/sound_training.h"

#include <span>
#include <stop_token>

namespace v2m {

/// Trains the sound network: the tensors that core/sound/sound_network.h reads.
///
/// The members of the ensemble are perceptrons with one hidden layer, each with its own initial
/// weights, dropout and noise, and with hidden units for each axis that see only the descriptors
/// informative for it; see SoundTrainingOptions::uses. Each learns mean and variance by the
/// Gaussian likelihood, weighted by the deviation (Seitzer et al. 2022, "On the pitfalls of
/// heteroscedastic uncertainty estimation"). The same examples and options give the same
/// tensors.
///
/// @throws FileError if there are fewer than ten examples; Cancelled when stopped.
StoredTensors trainSoundNetwork(std::span<const SoundExample> examples,
                                const SoundTrainingOptions& options,
                                const SoundTrainingCallback& progress, const std::stop_token& stop);

} // namespace v2m
