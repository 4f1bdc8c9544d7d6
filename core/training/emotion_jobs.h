// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/picture_source.h"
#include "core/jobs/evaluation.h"
#include "core/jobs/training_options.h"

#include <stop_token>

namespace v2m {

/// The complete jobs behind `train emotion` and `evaluate emotion`, from files to files, for all
/// front ends. See Networks for what they guarantee.

TrainingResult trainEmotionModel(const EmotionTrainingOptions& asked, const PictureSource& pictures,
                                 const TrainingCallback& progress, std::stop_token stop);

EmotionEvaluation evaluateEmotionModel(const EmotionEvaluationOptions& options,
                                       const PictureSource& pictures, std::stop_token stop);

} // namespace v2m
