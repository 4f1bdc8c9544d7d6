// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// Key points in pixels of the frame; left and right as seen in a picture of an upright head.
struct FaceLandmarks {
    cv::Point2f leftEye;
    cv::Point2f rightEye;
    cv::Point2f nose;
    cv::Point2f leftMouthCorner;
    cv::Point2f rightMouthCorner;
};

/// A face in one frame.
struct DetectedFace {
    cv::Rect2f box;          ///< in pixels of the frame; may reach over its border
    float confidence = 0.0F; ///< in [0, 1]
    std::optional<FaceLandmarks> landmarks;
};

/// Finds the faces of a frame. One detector per thread.
class FaceDetector {
public:
    virtual ~FaceDetector() = default;

    /// Faces in an 8-bit BGR picture of any size, largest first.
    virtual std::vector<DetectedFace> detect(const cv::Mat& image) = 0;

    /// Searches for known faces around the boxes where they are expected, which need only be
    /// approximate, at less cost than searching the whole picture.
    /// @return these faces, largest first; nothing if the whole picture has to be searched: a face
    /// is not where it was expected, another one has come near, or nothing would be saved.
    virtual std::optional<std::vector<DetectedFace>>
    detectNear(const cv::Mat& /*image*/, std::span<const cv::Rect2f> /*expected*/)
    {
        return std::nullopt;
    }

    /// "YuNet" or "cascade", for the status bar and messages.
    virtual QString name() const = 0;
};

/// Which implementation to use; Automatic is YuNet if one of its model files is valid, otherwise
/// the cascade.
enum class DetectorChoice { Automatic, YuNet, Cascade };

/// A sentence for the user if a file in the place of YuNet's model is something else, saying what
/// is used instead; otherwise empty.
Message faceModelNotice();

/// A detector using the models that core/base/paths.h finds. Its name() tells whether Automatic had
/// to fall back.
///
/// Detectors on several threads run in parallel, each on one core: the first call turns OpenCV's
/// own parallel loops off for the whole process (cv::setNumThreads(1)). The networks are so small
/// that splitting their layers gains little; clips and frames are distributed instead (two
/// detectors on two cores: 5.4 ms a frame each, 2.8 ms together at 1280x720).
/// @throws ModelError saying what is missing if the choice is not available.
std::unique_ptr<FaceDetector> makeFaceDetector(DetectorChoice choice = DetectorChoice::Automatic);

} // namespace v2m
