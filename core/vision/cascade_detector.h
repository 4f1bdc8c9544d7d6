// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <opencv2/core/mat.hpp>

#include <memory>

namespace v2m {

/// Settings of CascadeDetector.
struct CascadeOptions {
    /// The picture is scaled so that its longer side has this many pixels.
    int longerSidePx = 320;
    /// Smallest face as a fraction of the picture's height: smaller ones are slow and mostly false.
    double smallestFace = 0.2;
};

/// OpenCV's frontal Haar cascade (Viola and Jones 2001, Lienhart and Maydt 2002), the fallback if
/// YuNet's model file is not available. It misses turned and tilted heads and gives no key points.
///
/// Its confidence is 1 - exp(-level / 4), where OpenCV's level weight is the sum of votes of the
/// last stage: about 0 where a window barely passes, 2.3 to 10.4 (5th to 95th percentile) on
/// FER2013's faces, hence 0.44 to 0.93; faces below 0 are dropped.
class CascadeDetector final : public FaceDetector {
public:
    /// @throws ModelError naming the file if it cannot be read or is not a cascade.
    explicit CascadeDetector(const QString& cascadePath, const CascadeOptions& options = {});
    ~CascadeDetector() override;

    std::vector<DetectedFace> detect(const cv::Mat& image) override;
    QString name() const override;

private:
    struct Classifier;

    CascadeOptions m_options;
    std::unique_ptr<Classifier> m_classifier;
    cv::Mat m_scaled; ///< the scaled picture; reused between frames
    cv::Mat m_grey;
};

} // namespace v2m
