// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_geometry.h"

#include <opencv2/core/mat.hpp>

#include <memory>

namespace v2m {

/// How YuNet looks at a picture.
struct YunetOptions {
    /// The picture is scaled so that its longer side has this many pixels before it is searched.
    /// Faces below about 10 px in the scaled picture are missed; the time grows with the square.
    /// At 320 all 34 faces of 13 photographs were found.
    int longerSidePx = 320;
    /// At 0.7 an animated title without a face (98 frames) gave no false one.
    float minConfidence = 0.7F;
    /// Boxes that share more than this (intersection over union) are the same face.
    float maxOverlap = 0.3F;
};

/// YuNet (Wu et al. 2023) through cv::dnn: the authors' own ONNX file with our own decoding, since
/// cv::FaceDetectorYN of OpenCV 4.6 does not take it.
class YunetDetector final : public FaceDetector {
public:
    /// @throws ModelError naming the file when it cannot be read or is not the published model.
    static void requirePublished(const QString& modelPath);

    /// @throws ModelError naming the file when it cannot be read or is not the published model.
    explicit YunetDetector(const QString& modelPath, const YunetOptions& options = {});
    ~YunetDetector() override;

    std::vector<DetectedFace> detect(const cv::Mat& image) override;
    QString name() const override;

private:
    struct Network;

    void fillInput(const cv::Mat& image, const Scaling& scaling);

    YunetOptions m_options;
    std::unique_ptr<Network> m_network;
    cv::Mat m_canvas;       ///< the scaled picture, padded; kept between frames
    cv::Mat m_input;        ///< the same as the network takes it
    cv::Size m_pictureSize; ///< of the picture that m_canvas was laid out for
};

} // namespace v2m
