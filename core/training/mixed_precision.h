// SPDX-License-Identifier: MIT
#pragma once

#include "core/jobs/training_options.h"

#include <torch/torch.h>

namespace v2m {

/// Resolves Automatic to BFloat16 if this processor has instructions for it, else to Float32.
Precision resolved(Precision asked, const torch::Device& device);

/// While alive, convolutions and matrix products run in bfloat16 if that is the precision.
class MixedPrecision {
public:
    MixedPrecision(Precision precision, const torch::Device& device);
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;
    ~MixedPrecision();

private:
    bool m_active;
    bool m_cuda;
};

} // namespace v2m
