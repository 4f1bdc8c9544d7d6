// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"

#include <opencv2/core/mat.hpp>

#include <span>
#include <vector>

namespace v2m {

/// Reads the seven emotions from faces. One classifier per thread.
class EmotionClassifier {
public:
    virtual ~EmotionClassifier() = default;

    /// Scores of each face, in the order given, computed in one batch. The scores of a face do not
    /// depend on its neighbours, and the same face gives the same scores at every call.
    /// @param faces as cropFace() yields them: 48x48, 8-bit grey. None gives none.
    virtual std::vector<EmotionScores> classify(std::span<const cv::Mat> faces) = 0;
};

} // namespace v2m
