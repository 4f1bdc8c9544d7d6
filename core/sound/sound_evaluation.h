// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/tensor_file.h"
#include "core/sound/sound_network.h"
#include "core/sound/sound_training.h"

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// How well one axis of the plane is predicted. None where there is no variation to predict.
struct AxisFigures {
    std::optional<double> pearson;
    std::optional<double> spearman;
    std::optional<double>
        r2; ///< share of the variance that is explained; below 0 worse than the mean
    std::optional<double> auc; ///< of the sign: area under the ROC curve
    /// Mean of the squared errors over the variances that were foretold: 1 where they are right.
    double varianceScale = 1.0;
};

AxisFigures axisFigures(std::span<const float> predicted, std::span<const float> deviations,
                        std::span<const float> truth);

struct SoundEvaluation {
    std::size_t sounds = 0;
    std::size_t folds = 0; ///< 0: rated as they are
    AxisFigures valence;
    AxisFigures arousal;
};

/// @param predictions one for each example.
SoundEvaluation evaluationOf(std::span<const SoundExample> examples,
                             std::span<const SoundAffect> predictions);

/// Trains on examples and gives the tensors; see trainSoundNetwork().
using SoundTrainer = std::function<StoredTensors(std::span<const SoundExample>)>;

/// Predicts each rated sound by a network that learned from all others but those of its series.
/// @param told after each fold: how many are done, and how many there are.
/// @throws UsageError where there are fewer than two series; Cancelled.
std::vector<SoundAffect> predictedByFolds(std::span<const SoundExample> rated,
                                          std::span<const SoundExample> learnedFrom,
                                          const SoundTrainer& train, const std::stop_token& stop,
                                          const std::function<void(int, int)>& told = {});

} // namespace v2m
