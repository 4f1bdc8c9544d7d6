// SPDX-License-Identifier: MIT
#include "tests/bench/correction_head.h"

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

constexpr int kSteps = 200;

} // namespace

CorrectionHead::CorrectionHead(std::vector<Correction> corrections, CorrectionKernel kernel,
                               double prior)
    : m_corrections(std::move(corrections)), m_kernel(std::move(kernel)),
      m_weights(m_corrections.size())
{
    // At the minimum each weight is the residual of its face (label minus scores) over the prior.
    // The step size keeps the iteration stable: the curvature of the loss is at most half the
    // number of faces.
    const double step = 1.0 / (prior + 0.5 * static_cast<double>(m_corrections.size()));
    for (int round = 0; round < kSteps; ++round) {
        std::vector<EmotionValues> next = m_weights;
        for (std::size_t i = 0; i < m_corrections.size(); ++i) {
            const Correction& one = m_corrections[i];
            const EmotionScores now = raised(one.scores, additionFor(one.face));
            for (std::size_t c = 0; c < kEmotionCount; ++c) {
                const double lacks =
                    (c == index(one.label) ? 1.0 : 0.0) - static_cast<double>(now[c]);
                next[i][c] += step * (lacks - prior * m_weights[i][c]);
            }
        }
        m_weights = std::move(next);
    }
}

EmotionValues CorrectionHead::additionFor(std::size_t face) const
{
    EmotionValues sum{};
    for (std::size_t i = 0; i < m_corrections.size(); ++i) {
        const double alike = m_kernel(m_corrections[i].face, face);
        for (std::size_t c = 0; c < kEmotionCount; ++c)
            sum[c] += alike * m_weights[i][c];
    }
    return sum;
}

EmotionScores CorrectionHead::corrected(std::size_t face, const EmotionScores& scores) const
{
    EmotionValues sum = additionFor(face);
    for (double& value : sum)
        value = std::clamp(value, -kLargestCorrection, kLargestCorrection);
    return raised(scores, sum);
}

} // namespace v2m
