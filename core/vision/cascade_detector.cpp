// SPDX-License-Identifier: MIT
#include "core/vision/cascade_detector.h"

#include "core/base/error.h"
#include "core/vision/downscale.h"
#include "core/vision/face_geometry.h"

#include <QDir>
#include <QFile>

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace v2m {
namespace {

constexpr double kScaleStep = 1.1;
constexpr int kMinNeighbours = 4; ///< number of overlapping windows that must agree
constexpr double kTypicalVotes = 4.0;

float confidenceOf(double votes)
{
    return static_cast<float>(1.0 - std::exp(-std::max(votes, 0.0) / kTypicalVotes));
}

} // namespace

struct CascadeDetector::Classifier {
    cv::CascadeClassifier cascade;
};

CascadeDetector::CascadeDetector(const QString& cascadePath, const CascadeOptions& options)
    : m_options(options), m_classifier(std::make_unique<Classifier>())
{
    bool loaded = false;
    try {
        loaded = m_classifier->cascade.load(QFile::encodeName(cascadePath).toStdString());
    } catch (const cv::Exception&) {
        // A file that is not XML is reported like one that is not a cascade.
    }
    if (!loaded) {
        throw ModelError(
            Message("CascadeDetector",
                    "The face cascade %1 cannot be read or is not a cascade of OpenCV's.")
                .arg(QDir::toNativeSeparators(cascadePath)));
    }
}

CascadeDetector::~CascadeDetector() = default;

QString CascadeDetector::name() const
{
    return QStringLiteral("cascade");
}

std::vector<DetectedFace> CascadeDetector::detect(const cv::Mat& image)
{
    if (image.empty())
        return {};
    CV_Assert(image.type() == CV_8UC3);
    const Scaling scaling(image.size(), m_options.longerSidePx);
    m_scaled.create(scaling.scaled, image.type());
    downscale(image, m_scaled);
    cv::cvtColor(m_scaled, m_grey, cv::COLOR_BGR2GRAY);

    const int smallest = cvRound(m_options.smallestFace * scaling.scaled.height);
    std::vector<cv::Rect> boxes;
    std::vector<int> stages;
    std::vector<double> votes;
    m_classifier->cascade.detectMultiScale(m_grey, boxes, stages, votes, kScaleStep, kMinNeighbours,
                                           0, {smallest, smallest}, {}, true);
    std::vector<DetectedFace> faces;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (votes[i] > 0.0)
            faces.push_back({boxes[i], confidenceOf(votes[i]), std::nullopt});
    }
    return facesInPicture(std::move(faces), kMaxOverlap, scaling);
}

} // namespace v2m
