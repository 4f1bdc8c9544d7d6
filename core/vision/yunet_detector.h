// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_geometry.h"

#include <QByteArray>

#include <opencv2/core/mat.hpp>

#include <memory>

namespace v2m {

/// Settings of YunetDetector.
struct YunetOptions {
    /// The picture is scaled so that its longer side has this many pixels before the search. Faces
    /// below about 10 px in the scaled picture are missed; the time grows with the square. At 320,
    /// all 34 faces of 13 photographs were found.
    int longerSidePx = 320;
    /// At 0.7, an animated title without a face (98 frames) gave no false detection.
    float minConfidence = 0.7F;
    /// Boxes with a larger intersection over union than this are the same face.
    float maxOverlap = 0.3F;
    /// Around a known face the picture is scaled as above, but a face whose longer side would
    /// exceed this many pixels is scaled down to at most that. The key points of a face of 110
    /// pixels then jitter by 0.8 % of its side instead of 0.6 % (tests/bench/measure_face_search).
    int largestKnownFacePx = 72;
};

/// YuNet (Wu et al. 2023) through cv::dnn: the authors' ONNX file with our own decoder, since
/// cv::FaceDetectorYN of OpenCV 4.6 does not accept it.
class YunetDetector final : public FaceDetector {
public:
    /// @throws ModelError naming the file if it cannot be read or is not the published model.
    static void requirePublished(const QString& modelPath);

    /// @throws ModelError naming the file if it cannot be read or is not the published model.
    explicit YunetDetector(const QString& modelPath, const YunetOptions& options = {});
    ~YunetDetector() override;

    std::vector<DetectedFace> detect(const cv::Mat& image) override;

    /// One region of 64 to 128 pixels a side for each face, 1.7 times its width and height. Regions
    /// are aligned to a coarse grid, so that a face at rest stays at the same place of the same
    /// region.
    std::optional<std::vector<DetectedFace>>
    detectNear(const cv::Mat& image, std::span<const cv::Rect2f> expected) override;

    QString name() const override;

private:
    struct Network;
    struct Region;

    /// The network for inputs of this size: changing the input size of a network takes as long as
    /// finding faces in it.
    Network& networkFor(cv::Size input);

    void fillInput(const cv::Mat& image, const Scaling& scaling);
    Region regionFor(const cv::Mat& image, const cv::Rect2f& expected) const;
    std::vector<DetectedFace> facesInRegion(const cv::Mat& image, const Region& region);
    std::vector<DetectedFace> facesOnCanvas(const cv::Mat& canvas, Network& network);

    YunetOptions m_options;
    QByteArray m_model;                               ///< the file's content
    std::vector<std::unique_ptr<Network>> m_networks; ///< the first is for whole pictures
    cv::Mat m_canvas;       ///< the scaled and padded picture; reused between frames
    cv::Mat m_input;        ///< the same as input of the network
    cv::Size m_pictureSize; ///< the picture size that m_canvas was laid out for
};

} // namespace v2m
