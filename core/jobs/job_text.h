// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/evaluation.h"
#include "core/jobs/training_options.h"

#include <string>

namespace v2m {

/// What the front ends print about training and evaluation, in English, for terminals of 80
/// columns; every line ends in a newline unless said otherwise.

/// Class counts per usage, and all that is wrong with the data.
std::string describeData(const DataReport& report);

/// One line without a newline, to be overwritten: epoch, bar, loss, time left.
std::string progressLine(const TrainingProgress& progress);

/// One line: the figures of a finished epoch.
std::string epochLine(const EpochRecord& record, int epochs);

/// What a training ended with.
std::string describeResult(const TrainingResult& result);

/// Figures, recalls and the confusion matrix.
std::string describeEvaluation(const EmotionEvaluation& evaluation);

} // namespace v2m
