// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"

#include <torch/torch.h>

#include <span>

namespace v2m {

/// A data set as tensors, with the targets that a training aims at.
struct EmotionTensors {
    torch::Tensor pictures; ///< n x 1 x 48 x 48 of bytes
    torch::Tensor labels;   ///< n of int64
    torch::Tensor targets;  ///< n x 7, each row summing to 1
    torch::Tensor crowd;    ///< n x 8, each row summing to 1, or all zero where nobody voted
    torch::Tensor weights;  ///< n, of mean 1 over the rows that train

    /// Float pictures in [0, 1] of these rows.
    torch::Tensor picturesOf(const torch::Tensor& rows) const;
};

/// @param crowdShare how much of a seven-class target comes from the crowd's votes; the rest is
///        the label. FER2013's labels come from search words and are wrong in one of three by the
///        crowd's judgement, while the score counts them: hence a mixture.
/// @param smoothing spread evenly over the classes where nobody voted (Szegedy et al. 2016).
/// @param balancedRows if not empty, a picture's weight is the inverse of the root of its class's
///        frequency among these rows: the plain inverse makes rare classes shout.
EmotionTensors emotionTensors(const EmotionDataset& dataset, double crowdShare, double smoothing,
                              std::span<const std::int64_t> balancedRows);

torch::Tensor rowTensor(std::span<const std::int64_t> rows);

} // namespace v2m
