// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/jobs/evaluation.h"
#include "core/jobs/training_options.h"

#include <filesystem>
#include <vector>

namespace v2m {

/// What front ends print about training and evaluation, one message per line.
using Lines = std::vector<Message>;

/// The contents of a data set: a table of counts, then its faults.
Lines describe(const DataReport& report);

/// The faults of a data set: counts and named examples. Empty if there are none.
Lines describeFaults(const DataReport& report);

/// The state of a running training, as a note beside a progress bar.
Message describe(const TrainingProgress& progress);

/// The figures of a finished epoch.
Message describe(const EpochRecord& epoch);

/// The outcome of a training.
/// @param out where the weights were written.
Lines describe(const TrainingResult& result, const std::filesystem::path& out);

/// Figures, confusion matrix and recalls.
Lines describe(const EmotionEvaluation& evaluation);

} // namespace v2m
