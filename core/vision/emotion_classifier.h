// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <opencv2/core/mat.hpp>

#include <span>
#include <vector>

namespace v2m {

/// Classifies faces into the seven emotions. Use one classifier per thread.
class EmotionClassifier {
public:
    virtual ~EmotionClassifier() = default;

    /// Scores of each face, in the given order, computed in one batch. A face's scores do not
    /// depend on the rest of the batch, and the same face always gives the same scores.
    /// @param faces as cropFace() returns them: 48x48, 8-bit grey. May be empty.
    virtual std::vector<EmotionScores> classify(std::span<const cv::Mat> faces) = 0;
};

} // namespace v2m
