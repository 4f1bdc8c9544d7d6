// SPDX-License-Identifier: MIT
#include "core/vision/face_detector.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/vision/cascade_detector.h"
#include "core/vision/yunet_detector.h"

#include <QDir>

#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>

#include <mutex>

namespace v2m {
namespace {

struct FoundModel {
    QString path;    ///< the first published model; empty if there is none
    Message problem; ///< with the first that is not
};

FoundModel findYunetModel()
{
    FoundModel found;
    for (const QString& path : faceModelPaths()) {
        try {
            YunetDetector::requirePublished(path);
            found.path = path;
            break;
        } catch (const ModelError& problem) {
            if (found.problem.isEmpty())
                found.problem = problem.message();
        }
    }
    return found;
}

std::unique_ptr<FaceDetector> makeYunet()
{
    const FoundModel model = findYunetModel();
    if (model.path.isEmpty() && !model.problem.isEmpty())
        throw ModelError(model.problem);
    if (model.path.isEmpty()) {
        throw ModelError(Message("FaceDetector",
                                 "The face model yunet_n_320_320.onnx is not installed; the "
                                 "window offers it under Help > Face Model."));
    }
    return std::make_unique<YunetDetector>(model.path);
}

std::unique_ptr<FaceDetector> makeCascade()
{
    const QString path = faceCascadePath();
    if (path.isEmpty()) {
        throw ModelError(Message(
            "FaceDetector", "OpenCV's face cascade is not installed; it comes with the package "
                            "opencv-data."));
    }
    return std::make_unique<CascadeDetector>(path);
}

std::unique_ptr<FaceDetector> makeBest()
{
    Message yunetProblem;
    try {
        return makeYunet();
    } catch (const ModelError& problem) {
        yunetProblem = problem.message();
    }
    try {
        auto cascade = makeCascade();
        qCInfo(logVision, "%s The cascade is used instead.", yunetProblem.english().c_str());
        return cascade;
    } catch (const ModelError& problem) {
        throw ModelError(Message("FaceDetector", "No face detector is available. %1 %2")
                             .arg(yunetProblem, problem.message()));
    }
}

void prepareOpenCv()
{
    static std::once_flag once;
    std::call_once(once, [] {
        cv::setNumThreads(1);
        // A damaged model is reported by our own error, not by OpenCV's log.
        if (!qEnvironmentVariableIsSet("OPENCV_LOG_LEVEL"))
            cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    });
}

} // namespace

Message faceModelNotice()
{
    const FoundModel model = findYunetModel();
    if (model.problem.isEmpty())
        return {};
    if (model.path.isEmpty()) {
        return Message("FaceDetector", "%1 Faces are found by the simpler cascade instead.")
            .arg(model.problem);
    }
    return Message("FaceDetector", "%1 The model %2 is used instead.")
        .arg(model.problem, QDir::toNativeSeparators(model.path));
}

std::unique_ptr<FaceDetector> makeFaceDetector(DetectorChoice choice)
{
    prepareOpenCv();
    switch (choice) {
    case DetectorChoice::YuNet:
        return makeYunet();
    case DetectorChoice::Cascade:
        return makeCascade();
    case DetectorChoice::Automatic:
        break;
    }
    return makeBest();
}

} // namespace v2m
