// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/evaluation.h"
#include "core/networks/emotion_model.h"

#include <functional>
#include <stop_token>

namespace v2m {

/// Alters faces before the model sees them: N x 1 x 48 x 48 in [0, 1], same on return.
using FaceDistortion = std::function<torch::Tensor(const torch::Tensor&)>;

/// Runs a model over the rows of a data set and computes its figures.
///
/// @param distort if given, is applied to each batch, to measure robustness.
/// @throws Cancelled when stopped; FileError if the data set has no row with that usage.
EmotionEvaluation evaluateModel(EmotionModel& model, const EmotionDataset& dataset,
                                const EmotionEvaluationOptions& options, std::stop_token stop = {},
                                const FaceDistortion& distort = {});

} // namespace v2m
