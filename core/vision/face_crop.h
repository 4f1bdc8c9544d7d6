// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

namespace v2m {

/// Side of the square that the emotion network reads, in pixels: FER2013's.
inline constexpr int kFaceCropSizePx = 48;

/// Faces whose box is shorter than this on its short side are followed but not classified.
inline constexpr float kSmallestFacePx = 40.0F;

/// Whether a face is large enough to be classified.
bool isClassifiable(const DetectedFace& face);

/// How the crop departs from FER2013's framing: for measuring what a wrong framing costs.
struct CropAdjustment {
    float scale = 1.0F;   ///< above 1 shows more around the face
    cv::Point2f offsetPx; ///< moves the face within the square, in pixels of the crop
};

/// The face as FER2013 frames one: eyes level, face filling the square from forehead to chin.
/// @returns kFaceCropSizePx squared, 8-bit grey; parts beyond the frame repeat its border.
cv::Mat cropFace(const cv::Mat& image, const DetectedFace& face,
                 const CropAdjustment& adjustment = {});

/// The similarity transform behind cropFace: takes pixels of the crop to pixels of the frame.
/// Positions count from pixel centres, as in cv::warpAffine.
cv::Matx23f cropToFrame(const DetectedFace& face, const CropAdjustment& adjustment = {});

} // namespace v2m
