// SPDX-License-Identifier: MIT
#include "ui/emotion/score_easing.h"

#include <cmath>

namespace v2m {

bool ScoreEasing::advance(double elapsedMs)
{
    // A tenth of a percent is less than a pixel in any bar.
    constexpr float kArrived = 0.001F;
    const auto share = static_cast<float>(1.0 - std::exp(-elapsedMs / kTimeConstantMs));
    bool moving = false;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        m_current[i] += share * (m_target[i] - m_current[i]);
        if (std::abs(m_target[i] - m_current[i]) > kArrived)
            moving = true;
    }
    if (!moving)
        finish();
    return moving;
}

} // namespace v2m
