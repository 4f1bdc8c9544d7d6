// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

namespace v2m {

/// The temperature by which logits are to be divided so that probabilities match frequencies: the
/// one with the least mean negative log-likelihood (Guo et al. 2017). It changes no ranking.
///
/// @param logits N x C, labels N of int64, both from pictures that trained nothing.
/// @returns a number from 0.05 to 20; 1 if there are no pictures.
double fitTemperature(const torch::Tensor& logits, const torch::Tensor& labels);

} // namespace v2m
