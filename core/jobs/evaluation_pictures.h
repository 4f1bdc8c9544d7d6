// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/evaluation.h"

#include <string>

namespace v2m {

/// The confusion matrix as an SVG picture: a row per label, a column per prediction, each cell the
/// share of its row in percent.
std::string confusionSvg(const EmotionEvaluation& evaluation);

/// Accuracy over claimed probability as an SVG picture; dots on the diagonal are well calibrated,
/// and their area shows how many faces they stand for.
std::string calibrationSvg(const EmotionEvaluation& evaluation);

} // namespace v2m
