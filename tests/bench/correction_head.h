// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace v2m {

/// A face that was read wrongly, and what it was.
struct Correction {
    std::size_t face = 0;
    Emotion label = Emotion::Neutral;
    EmotionScores scores{}; ///< as they were read
};

/// How alike two faces are to the head, in [0, 1]; 1 for a face and itself.
using CorrectionKernel = std::function<double(std::size_t one, std::size_t other)>;

/// No logit is moved by more than this, in nats.
inline constexpr double kLargestCorrection = 1.5;

/// A small head beside the network's own, for one person: it adds to the logits of a face what the
/// corrected faces teach, each as far as the face is like it.
///
/// The additions minimise the corrected faces' log loss plus the strength of the prior, that there
/// is nothing to add, times half their squared norm (kernel logistic regression).
class CorrectionHead {
public:
    /// @param prior above 0; the larger, the less is learned.
    CorrectionHead(std::vector<Correction> corrections, CorrectionKernel kernel, double prior);

    /// The scores with what was learned, bounded by kLargestCorrection; they sum to 1.
    EmotionScores corrected(std::size_t face, const EmotionScores& scores) const;

private:
    using Logits = std::array<double, kEmotionCount>;

    Logits additionFor(std::size_t face) const;

    std::vector<Correction> m_corrections;
    CorrectionKernel m_kernel;
    std::vector<Logits> m_weights; ///< of each correction
};

} // namespace v2m
