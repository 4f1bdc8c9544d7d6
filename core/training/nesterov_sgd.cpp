// SPDX-License-Identifier: MIT
#include "core/training/nesterov_sgd.h"

namespace v2m {

NesterovSgd::NesterovSgd(const torch::nn::Module& module, double momentum, double weightDecay)
    : m_momentum(momentum), m_weightDecay(weightDecay)
{
    for (const auto& item : module.named_parameters()) {
        m_parameters.push_back(item.value());
        m_momenta.emplace_back(item.key(), torch::zeros_like(item.value()).detach());
    }
}

void NesterovSgd::step(double rate)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        torch::Tensor& parameter = m_parameters[i];
        torch::Tensor gradient = parameter.grad();
        if (!gradient.defined())
            continue;
        if (parameter.dim() > 1)
            gradient = gradient.add(parameter, m_weightDecay);
        torch::Tensor& momentum = m_momenta[i].second;
        momentum.mul_(m_momentum).add_(gradient);
        parameter.add_(gradient.add(momentum, m_momentum), -rate);
    }
}

void NesterovSgd::zeroGrad()
{
    for (torch::Tensor& parameter : m_parameters)
        parameter.mutable_grad() = torch::Tensor();
}

} // namespace v2m
