// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// Stochastic gradient descent with Nesterov's momentum (Sutskever et al. 2013).
///
/// Equivalent to torch::optim::SGD, whose momentum is stored differently between LibTorch versions,
/// while a checkpoint must contain it.
class NesterovSgd {
public:
    /// @param weightDecay applied to weights with two or more dimensions, not to norms and biases.
    NesterovSgd(const torch::nn::Module& module, double momentum, double weightDecay);

    void step(double rate);
    void zeroGrad();

    /// Momentum by parameter name; changing the tensors changes the optimizer.
    const std::vector<std::pair<std::string, torch::Tensor>>& state() const { return m_momenta; }

private:
    std::vector<torch::Tensor> m_parameters;
    std::vector<std::pair<std::string, torch::Tensor>> m_momenta;
    double m_momentum;
    double m_weightDecay;
};

} // namespace v2m
