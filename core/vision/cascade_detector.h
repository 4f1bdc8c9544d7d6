// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <opencv2/core/mat.hpp>

#include <memory>

namespace v2m {

/// How the cascade looks at a picture.
struct CascadeOptions {
    /// The picture is scaled so that its longer side has this many pixels.
    int longerSidePx = 320;
    /// Smallest face, as a part of the picture's height: small ones cost time and are mostly false.
    double smallestFace = 0.2;
    /// How many overlapping windows must agree.
    int minNeighbours = 4;
    /// Boxes that share more than this (intersection over union) are the same face.
    float maxOverlap = 0.3F;
};

/// OpenCV's frontal Haar cascade (Viola and Jones 2001, Lienhart and Maydt 2002), the fallback
/// where YuNet's file cannot be had. It misses turned and tilted heads and gives no key points.
///
/// Its confidence is 1 - exp(-sum / 4) of the last stage's sum of votes, which OpenCV calls the
/// level weight: about 0 where a window only just passes, 2.3 to 10.4 (5th to 95th percentile) on
/// FER2013's faces, hence 0.44 to 0.93; below 0 the face is left out.
class CascadeDetector final : public FaceDetector {
public:
    /// @throws ModelError naming the file when it cannot be read or is not a cascade.
    explicit CascadeDetector(const QString& cascadePath, const CascadeOptions& options = {});
    ~CascadeDetector() override;

    std::vector<DetectedFace> detect(const cv::Mat& image) override;
    QString name() const override;

private:
    struct Classifier;

    CascadeOptions m_options;
    std::unique_ptr<Classifier> m_classifier;
    cv::Mat m_scaled; ///< the scaled picture; kept between frames
    cv::Mat m_grey;
};

} // namespace v2m
