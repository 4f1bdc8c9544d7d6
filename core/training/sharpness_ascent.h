// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <utility>
#include <vector>

namespace v2m {

/// The first half of a step of sharpness-aware minimization (Foret et al. 2021): moves the weights
/// to the worst place within `radius`, as the gradient sees it, where the gradient that counts is
/// then taken, and back.
///
/// It finds flat minima, which wrong labels distort less. Each step costs two passes.
class SharpnessAscent {
public:
    /// Moves the weights by `radius` (Euclidean, over all weights together) along their gradient.
    SharpnessAscent(torch::nn::Module& module, double radius);
    SharpnessAscent(const SharpnessAscent&) = delete;
    SharpnessAscent& operator=(const SharpnessAscent&) = delete;

    /// Brings the weights back, and the running statistics of the norms, which the pass in between
    /// would have counted twice.
    ~SharpnessAscent();

private:
    std::vector<std::pair<torch::Tensor, torch::Tensor>> m_before; ///< each tensor and its values
};

} // namespace v2m
