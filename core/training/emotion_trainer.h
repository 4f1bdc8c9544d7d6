// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"
#include "core/jobs/training_options.h"

#include <stop_token>

namespace v2m {

/// Trains the emotion network on a data set, or goes on where a checkpoint stands.
///
/// After each epoch a checkpoint is written whole or not at all. What is drawn at random (order of
/// the pictures, augmentation, dropout) comes from the seed, the epoch and the step alone, so a
/// training that was killed and started again ends with the same weights, bit for bit, on the same
/// processor with the same number of threads. On a graphics card it goes on all the same, but cuDNN
/// adds up in an order of its own, so the last bits differ.
///
/// Recipe: SGD with Nesterov momentum; the rate rises, stays, and falls to 0 in the closing epochs
/// (Haegele et al. 2024), so that the number of epochs can still be changed before those; an
/// exponential average of the weights (Polyak), growing pictures (Tan and Le 2021), light MixUp
/// (Zhang et al. 2018), mixed targets and a second head.
///
/// @throws FileError if the data has no class to learn or a file cannot be written; UsageError if
///         the options make no sense, the checkpoint belongs to other settings or other data, or
///         the training diverges, in which case the checkpoint stays as it was; ModelError for a
///         start, a teacher or a checkpoint that is none; Cancelled when stopped.
TrainingResult trainEmotionNetwork(const EmotionDataset& dataset,
                                   const EmotionTrainingOptions& options,
                                   const TrainingCallback& progress, std::stop_token stop);

} // namespace v2m
