// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/held_out_faces.h"

#include <functional>
#include <vector>

namespace v2m {

/// A misclassified face with its true label.
struct Correction {
    std::size_t face = 0;
    Emotion label = Emotion::Neutral;
    EmotionScores scores{}; ///< as classified
};

/// The similarity of two faces in [0, 1]; 1 for a face and itself.
using CorrectionKernel = std::function<double(std::size_t one, std::size_t other)>;

/// The largest change to any logit, in nats.
inline constexpr double kLargestCorrection = 1.5;

/// A small head beside the network's own, for one person: it adds to the logits of a face what was
/// learned from the corrected faces, weighted by their similarity to it.
///
/// The additions minimise the log loss of the corrected faces plus half their squared norm times
/// the strength of a prior at zero (kernel logistic regression).
class CorrectionHead {
public:
    /// @param prior strength, above 0; a larger one learns less.
    CorrectionHead(std::vector<Correction> corrections, CorrectionKernel kernel, double prior);

    /// The scores after the learned correction, bounded by kLargestCorrection; they sum to 1.
    EmotionScores corrected(std::size_t face, const EmotionScores& scores) const;

private:
    EmotionValues additionFor(std::size_t face) const;

    std::vector<Correction> m_corrections;
    CorrectionKernel m_kernel;
    std::vector<EmotionValues> m_weights; ///< one per correction
};

} // namespace v2m
