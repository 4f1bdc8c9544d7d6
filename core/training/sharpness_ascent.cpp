// SPDX-License-Identifier: MIT
#include "core/training/sharpness_ascent.h"

namespace v2m {

SharpnessAscent::SharpnessAscent(torch::nn::Module& module, double radius)
{
    const torch::NoGradGuard noGrad;
    for (const torch::Tensor& buffer : module.buffers())
        m_before.emplace_back(buffer, buffer.clone());
    std::vector<torch::Tensor> lengths;
    for (const torch::Tensor& parameter : module.parameters()) {
        if (parameter.grad().defined())
            lengths.push_back(parameter.grad().norm());
    }
    if (lengths.empty())
        return;
    const torch::Tensor factor = radius / torch::stack(lengths).norm().clamp_min(1e-12);
    for (torch::Tensor parameter : module.parameters()) {
        if (!parameter.grad().defined())
            continue;
        m_before.emplace_back(parameter, parameter.clone());
        parameter.add_(parameter.grad() * factor);
    }
}

SharpnessAscent::~SharpnessAscent()
{
    const torch::NoGradGuard noGrad;
    for (auto& [tensor, values] : m_before)
        tensor.copy_(values);
}

} // namespace v2m
