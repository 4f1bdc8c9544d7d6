// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/jobs/evaluation.h"
#include "core/jobs/training_options.h"

#include <filesystem>
#include <vector>

namespace v2m {

/// What front ends print about training and evaluation, line by line.
using Lines = std::vector<Message>;

/// What a data set holds, good and bad: a table of counts, then what is wrong with it.
Lines describe(const DataReport& report);

/// What is wrong with a data set: how much, and examples by name. Empty if nothing is.
Lines describeFaults(const DataReport& report);

/// What a training does at the moment, as a note beside a progress bar.
Message describe(const TrainingProgress& progress);

/// The figures of a finished epoch.
Message describe(const EpochRecord& epoch);

/// What a training ended with.
/// @param out where the weights were written.
Lines describe(const TrainingResult& result, const std::filesystem::path& out);

/// Figures, the confusion matrix and recalls.
Lines describe(const EmotionEvaluation& evaluation);

} // namespace v2m
