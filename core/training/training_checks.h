// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"

namespace v2m {

/// What can be found wrong with a training before hours of work, for every front end.

/// @throws UsageError naming the first number that makes no sense.
void requireSensibleOptions(const EmotionTrainingOptions& options);

/// @throws ModelError if a network to start from or to learn from is missing.
void requireNetworks(const EmotionTrainingOptions& options);

/// Tries whether all that a training writes (weights, manifest, checkpoint, log and curves, whose
/// names must be set) can be written, and is not written over each other or over the data.
///
/// @throws UsageError for names that make no sense; FileError if a file cannot be written;
///         ModelError if the manifest that the weights are to be entered in is damaged.
void requireTargets(const EmotionTrainingOptions& options);

} // namespace v2m
