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
};

/// OpenCV's frontal Haar cascade (Viola and Jones 2001, Lienhart and Maydt 2002), the fallback
/// where YuNet's file cannot be had. It misses turned and tilted heads and gives no key points.
///
/// Its confidence is made from the last stage's margin: the sum of that stage's votes, of which
/// the file demands a threshold and which a clear frontal face exceeds by some units.
class CascadeDetector final : public FaceDetector {
public:
    /// @throws ModelError naming the file when it cannot be read or is no cascade.
    explicit CascadeDetector(const QString& cascadePath, const CascadeOptions& options = {});
    ~CascadeDetector() override;

    std::vector<DetectedFace> detect(const cv::Mat& image) override;
    QString name() const override;

private:
    struct Classifier;

    CascadeOptions m_options;
    std::unique_ptr<Classifier> m_classifier;
    cv::Mat m_grey; ///< the scaled picture; kept between frames
};

} // namespace v2m
