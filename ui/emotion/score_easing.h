// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "ui/theme/metrics.h"

namespace v2m {

/// Moves the bars to their new lengths by a quick exponential approach: jumping at the frame rate
/// would flicker.
class ScoreEasing {
public:
    /// After this long 63 % of a step is done, after three times as long 95 %.
    static constexpr double kTimeConstantMs = metrics::kMotionMs / 3.0;

    void setTarget(const EmotionScores& target) { m_target = target; }

    /// Jumps to the target.
    void finish() { m_current = m_target; }

    /// Advances the animation; false once the target is reached.
    bool advance(double elapsedMs);

    const EmotionScores& current() const { return m_current; }
    const EmotionScores& target() const { return m_target; }

private:
    EmotionScores m_current{};
    EmotionScores m_target{};
};

} // namespace v2m
