// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <utility>
#include <vector>

namespace v2m {

/// The first half of a step of sharpness-aware minimization (Foret et al. 2021): moves the weights
/// to the worst point within `radius` to first order, where the actual gradient is then computed,
/// and back.
///
/// It finds flat minima, which wrong labels affect less. Each step costs two passes.
class SharpnessAscent {
public:
    /// Moves the weights by `radius` (Euclidean norm over all weights) along their gradient.
    SharpnessAscent(torch::nn::Module& module, double radius);
    SharpnessAscent(const SharpnessAscent&) = delete;
    SharpnessAscent& operator=(const SharpnessAscent&) = delete;

    /// Restores the weights, and the running statistics of the norms, which the pass in between
    /// would have updated twice.
    ~SharpnessAscent();

private:
    std::vector<std::pair<torch::Tensor, torch::Tensor>> m_before; ///< each tensor and its values
};

} // namespace v2m
