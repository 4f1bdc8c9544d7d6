// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/evaluation.h"

#include <string>

namespace v2m {

/// The confusion matrix as an SVG picture: a row per label, a column per prediction, each cell its
/// percentage of the row.
std::string confusionSvg(const EmotionEvaluation& evaluation);

/// Accuracy over claimed probability as an SVG picture (reliability diagram); dots on the diagonal
/// are well calibrated, and their area shows the number of faces.
std::string calibrationSvg(const EmotionEvaluation& evaluation);

} // namespace v2m
