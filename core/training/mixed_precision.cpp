// SPDX-License-Identifier: MIT
#include "core/training/mixed_precision.h"

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace v2m {
namespace {

/// LibTorch 2.4 made the device a parameter of these switches and deprecated the old ones.
void switchAutocast(bool cuda, bool on)
{
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    const auto device = cuda ? at::kCUDA : at::kCPU;
    at::autocast::set_autocast_enabled(device, on);
    at::autocast::set_autocast_dtype(device, at::kBFloat16);
#else
    if (cuda) {
        at::autocast::set_enabled(on);
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
    } else {
        at::autocast::set_cpu_enabled(on);
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
    }
#endif
}

bool processorHasBFloat16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

} // namespace

Precision resolved(Precision asked, const torch::Device& device)
{
    if (asked != Precision::Automatic)
        return asked;
    return device.is_cuda() || processorHasBFloat16() ? Precision::BFloat16 : Precision::Float32;
}

MixedPrecision::MixedPrecision(Precision precision, const torch::Device& device)
    : m_active(precision == Precision::BFloat16), m_cuda(device.is_cuda())
{
    if (m_active)
        switchAutocast(m_cuda, true);
}

MixedPrecision::~MixedPrecision()
{
    if (!m_active)
        return;
    at::autocast::clear_cache();
    switchAutocast(m_cuda, false);
}

} // namespace v2m
