// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/emotion_dataset.h"

#include <torch/torch.h>

#include <span>

namespace v2m {

/// A data set as tensors, with its training targets.
struct EmotionTensors {
    torch::Tensor pictures; ///< n x 1 x 48 x 48 of bytes
    torch::Tensor labels;   ///< n of int64
    torch::Tensor targets;  ///< n x 7, each row summing to 1
    torch::Tensor crowd;    ///< n x 8, each row summing to 1, or all zero where nobody voted
    torch::Tensor weights;  ///< n, with mean 1 over the training rows

    /// These rows' pictures as floats in [0, 1].
    torch::Tensor picturesOf(const torch::Tensor& rows) const;
};

/// @param crowdShare share of the crowd's votes in a seven-class target; the rest is the label.
/// FER2013's labels come from search terms and are wrong in one of three cases according to the
/// crowd, yet accuracy is measured on them: hence a mixture.
/// @param smoothing spread evenly over the classes if nobody voted (Szegedy et al. 2016).
/// @param balancedRows if not empty, a picture is weighted by the inverse square root of its
/// class's frequency among these rows: the plain inverse would overemphasise rare classes.
EmotionTensors emotionTensors(const EmotionDataset& dataset, double crowdShare, double smoothing,
                              std::span<const std::int64_t> balancedRows);

torch::Tensor rowTensor(std::span<const std::int64_t> rows);

} // namespace v2m
