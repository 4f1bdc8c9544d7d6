// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

namespace v2m {

/// With fewer pictures, a handful of lucky or unlucky guesses would decide.
inline constexpr std::int64_t kFewestToCalibrate = 100;

/// The temperature by which to divide logits so that probabilities match frequencies: the one with
/// the least mean negative log-likelihood (Guo et al. 2017). It changes no ranking.
///
/// @param logits N x C; labels: N, int64; both from pictures that were not trained on.
/// @returns a number between 0.05 and 20; 1 if the pictures do not determine it: fewer than
/// kFewestToCalibrate, or a loss that falls towards one of those limits.
double fitTemperature(const torch::Tensor& logits, const torch::Tensor& labels);

} // namespace v2m
