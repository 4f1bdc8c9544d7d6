// SPDX-License-Identifier: MIT
#include "core/vision/yunet_detector.h"

#include "core/base/error.h"
#include "core/base/round_up.h"
#include "core/vision/face_geometry.h"
#include "core/vision/face_model.h"
#include "core/vision/yunet_decoder.h"

#include <QDir>
#include <QFile>

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

namespace v2m {
namespace {

constexpr std::array<int, 3> kStridesPx = {8, 16, 32};
constexpr int kSideMultiplePx = 32; // the coarsest stride

QByteArray readPublishedModel(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw ModelError(Message("YunetDetector", "The face model %1 cannot be read: %2.")
                             .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    QByteArray bytes = file.readAll();
    const QByteArray hash = faceModelHash(bytes);
    if (hash != kFaceModelSha256) {
        throw ModelError(Message("YunetDetector",
                                 "The face model %1 is not the published one: its SHA-256 is %2.")
                             .arg(QDir::toNativeSeparators(path), hash));
    }
    return bytes;
}

std::span<const float> valuesOf(const cv::Mat& tensor)
{
    return {tensor.ptr<float>(), tensor.total()};
}

} // namespace

struct YunetDetector::Network {
    cv::dnn::Net net;
    std::vector<std::string> outputNames; ///< cls, obj, bbox, kps for each stride
    std::vector<cv::Mat> outputs;
};

void YunetDetector::requirePublished(const QString& modelPath)
{
    readPublishedModel(modelPath);
}

YunetDetector::YunetDetector(const QString& modelPath, const YunetOptions& options)
    : m_options(options), m_network(std::make_unique<Network>())
{
    const QByteArray bytes = readPublishedModel(modelPath);
    try {
        m_network->net =
            cv::dnn::readNetFromONNX(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        m_network->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        m_network->net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
    } catch (const cv::Exception& problem) {
        throw ModelError(
            Message("YunetDetector", "The face model %1 cannot be loaded by OpenCV: %2.")
                .arg(QDir::toNativeSeparators(modelPath),
                     QString::fromStdString(problem.err).trimmed()));
    }
    for (const int stride : kStridesPx) {
        for (const char* kind : {"cls_", "obj_", "bbox_", "kps_"})
            m_network->outputNames.push_back(kind + std::to_string(stride));
    }
}

YunetDetector::~YunetDetector() = default;

QString YunetDetector::name() const
{
    return QStringLiteral("YuNet");
}

void YunetDetector::fillInput(const cv::Mat& image, const Scaling& scaling)
{
    if (image.size() != m_pictureSize) {
        m_pictureSize = image.size();
        m_canvas = cv::Mat::zeros(roundUp(scaling.scaled.height, kSideMultiplePx),
                                  roundUp(scaling.scaled.width, kSideMultiplePx), CV_8UC3);
    }
    cv::Mat picture = m_canvas(cv::Rect({0, 0}, scaling.scaled));
    cv::resize(image, picture, scaling.scaled, 0, 0, scaling.interpolation);
    cv::dnn::blobFromImage(m_canvas, m_input);
}

std::vector<DetectedFace> YunetDetector::detect(const cv::Mat& image)
{
    if (image.empty())
        return {};
    CV_Assert(image.type() == CV_8UC3);
    const Scaling scaling(image.size(), m_options.longerSidePx);
    fillInput(image, scaling);

    m_network->net.setInput(m_input);
    m_network->net.forward(m_network->outputs, m_network->outputNames);

    std::vector<DetectedFace> faces;
    for (std::size_t i = 0; i < kStridesPx.size(); ++i) {
        const cv::Mat* level = &m_network->outputs[4 * i];
        const auto found = decodeYunet({.stridePx = kStridesPx[i],
                                        .classScores = valuesOf(level[0]),
                                        .objectScores = valuesOf(level[1]),
                                        .boxes = valuesOf(level[2]),
                                        .keyPoints = valuesOf(level[3])},
                                       m_canvas.size(), m_options.minConfidence);
        faces.insert(faces.end(), found.begin(), found.end());
    }
    return facesInPicture(std::move(faces), m_options.maxOverlap, scaling);
}

} // namespace v2m
