// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"
#include "core/jobs/training_options.h"

namespace v2m {

/// Writes the best weights of a checkpoint as a model that the program opens: a safetensors file in
/// half precision, and its entry in the manifest of that folder, with the temperature fitted on the
/// pictures held out for it and the accuracy measured from the written file.
///
/// @returns what the checkpoint says of the training, with the temperature.
/// @throws ModelError if the checkpoint is missing, or it or the manifest damaged; FileError if
///         a file cannot be written. The manifest then names no file that is not there.
TrainingResult exportEmotionModel(const EmotionDataset& dataset,
                                  const EmotionTrainingOptions& options);

} // namespace v2m
