// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"

namespace v2m {

// Checks of a training that all front ends make before hours of work.

/// @throws UsageError naming the first number that makes no sense.
void requireSensibleOptions(const EmotionTrainingOptions& options);

/// @throws ModelError if a network to start from or a teacher is missing.
void requireNetworks(const EmotionTrainingOptions& options);

/// Tests whether every file that a training writes (weights, manifest, checkpoint, log and curves,
/// whose names must be set) can be written, and whether none would overwrite another or the data.
///
/// @throws UsageError for names that make no sense; FileError if a file cannot be written;
/// ModelError if the manifest that will list the weights is damaged.
void requireTargets(const EmotionTrainingOptions& options);

} // namespace v2m
