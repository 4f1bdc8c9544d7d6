// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_geometry.h"

#include <QByteArray>

#include <opencv2/core/mat.hpp>

#include <memory>

namespace v2m {

/// YuNet (Wu et al. 2023) through cv::dnn: the authors' ONNX file with our own decoder, since
/// cv::FaceDetectorYN of OpenCV 4.6 does not accept it.
class YunetDetector final : public FaceDetector {
public:
    /// @throws ModelError naming the file if it cannot be read or is not the published model.
    static void requirePublished(const QString& modelPath);

    /// @throws ModelError naming the file if it cannot be read or is not the published model.
    explicit YunetDetector(const QString& modelPath);
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

    QByteArray m_model;                               ///< the file's content
    std::vector<std::unique_ptr<Network>> m_networks; ///< the first is for whole pictures
    cv::Mat m_canvas;       ///< the scaled and padded picture; reused between frames
    cv::Mat m_input;        ///< the same as input of the network
    cv::Size m_pictureSize; ///< the picture size that m_canvas was laid out for
};

} // namespace v2m
