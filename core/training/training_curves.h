// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace v2m {

/// The log as CSV with a header: epoch, rate, training and validation loss and accuracy, seconds.
std::string trainingLogCsv(const std::vector<EpochRecord>& epochs);

/// Loss and accuracy over the epochs as an SVG picture.
std::string trainingCurvesSvg(const std::vector<EpochRecord>& epochs);

/// Writes both atomically, the picture beside the log with the extension `.svg`.
/// @throws FileError if one of them cannot be written.
void writeTrainingCurves(const std::filesystem::path& log, const std::vector<EpochRecord>& epochs);

} // namespace v2m
