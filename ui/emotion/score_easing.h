// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

namespace v2m {

/// Leads the bars to their new lengths by a quick exponential approach: a jump at the speed of the
/// picture would flicker.
class ScoreEasing {
public:
    /// After this long, 63 % of a step is done; after three times as long, 95 %.
    static constexpr double kTimeConstantMs = 100.0;

    void setTarget(const EmotionScores& target) { m_target = target; }

    /// Goes to the target at once.
    void finish() { m_current = m_target; }

    /// Lets time pass; false once the target is reached.
    bool advance(double elapsedMs);

    const EmotionScores& current() const { return m_current; }
    const EmotionScores& target() const { return m_target; }

private:
    EmotionScores m_current{};
    EmotionScores m_target{};
};

} // namespace v2m
