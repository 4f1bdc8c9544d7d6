// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"
#include "core/jobs/training_options.h"

#include <stop_token>

namespace v2m {

/// Trains the emotion network on a data set, or resumes from a checkpoint.
///
/// A checkpoint is written atomically after each epoch. All randomness (order of the pictures,
/// augmentation, dropout) derives from the seed, the epoch and the step alone, so a training that
/// was killed and restarted ends with the same weights, bit for bit, on the same processor with the
/// same number of threads. On a graphics card it resumes as well, but cuDNN adds in an order of its
/// own, so the last bits differ.
///
/// Recipe: SGD with Nesterov momentum; the rate rises, stays constant, and falls to 0 in the
/// closing epochs (Haegele et al. 2024), so that the number of epochs can be changed until then; an
/// exponential moving average of the weights (Polyak), growing picture size (Tan and Le 2021),
/// light MixUp (Zhang et al. 2018), mixed targets and a second head.
///
/// @throws FileError if the data has no class to learn or a file cannot be written; UsageError if
/// the options make no sense, the checkpoint belongs to other settings or data, or the training
/// diverges, in which case the checkpoint is left unchanged; ModelError for an invalid start,
/// teacher or checkpoint; Cancelled when stopped.
TrainingResult trainEmotionNetwork(const EmotionDataset& dataset,
                                   const EmotionTrainingOptions& options,
                                   const TrainingCallback& progress, std::stop_token stop);

} // namespace v2m
