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

/// How well one axis of the plane is predicted. Empty values if there is no variation to predict.
struct AxisFigures {
    std::optional<double> pearson;
    std::optional<double> spearman;
    std::optional<double> r2;  ///< share of variance explained; below 0 is worse than the mean
    std::optional<double> auc; ///< for the sign: area under the ROC curve
    /// Mean ratio of squared error to predicted variance: 1 if the variances are right.
    double varianceScale = 1.0;
};

AxisFigures axisFigures(std::span<const float> predicted, std::span<const float> deviations,
                        std::span<const float> truth);

struct SoundEvaluation {
    std::size_t sounds = 0;
    std::size_t folds = 0; ///< 0: not cross-validated
    AxisFigures valence;
    AxisFigures arousal;
};

/// @param predictions one per example.
SoundEvaluation evaluationOf(std::span<const SoundExample> examples,
                             std::span<const SoundAffect> predictions);

/// Trains on examples and returns the tensors; see trainSoundNetwork().
using SoundTrainer = std::function<StoredTensors(std::span<const SoundExample>)>;

/// Predicts each rated sound with a network trained on all other series.
/// @param progress called after each fold: how many are done, and how many there are.
/// @throws UsageError if there are fewer than two series; Cancelled when stopped.
std::vector<SoundAffect> predictedByFolds(std::span<const SoundExample> rated,
                                          std::span<const SoundExample> learnedFrom,
                                          const SoundTrainer& train, const std::stop_token& stop,
                                          const std::function<void(int, int)>& progress = {});

} // namespace v2m
