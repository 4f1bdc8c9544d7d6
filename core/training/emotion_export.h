// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"
#include "core/jobs/training_options.h"

namespace v2m {

/// Exports the best weights of a checkpoint as a model that the program can open: a safetensors
/// file in half precision and its entry in the manifest of that folder, with the temperature fitted
/// on the held-out calibration pictures and the accuracy measured on the written file.
///
/// @returns the training result in the checkpoint, with the temperature.
/// @throws ModelError if the checkpoint is missing, or it or the manifest is damaged; FileError if
/// a file cannot be written. The manifest never names a missing file.
TrainingResult exportEmotionModel(const EmotionDataset& dataset,
                                  const EmotionTrainingOptions& options);

} // namespace v2m
