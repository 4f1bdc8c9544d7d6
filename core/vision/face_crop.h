// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

namespace v2m {

/// Side in pixels of the square that the emotion network reads, as in FER2013.
inline constexpr int kFaceCropSizePx = 48;

/// Faces whose box has a shorter side below this are tracked but not classified.
inline constexpr float kSmallestFacePx = 40.0F;

/// Whether a face is large enough to be classified.
bool isClassifiable(const DetectedFace& face);

/// How a crop deviates from FER2013's framing; for measuring the cost of wrong framing.
struct CropAdjustment {
    float scale = 1.0F;   ///< above 0; above 1 shows more around the face
    cv::Point2f offsetPx; ///< moves the face within the square, in pixels of the crop
};

/// Crops a face as FER2013 frames it: eyes level, face filling the square from forehead to chin.
///
/// The framing was measured by tests/bench/measure_fer_framing on every eighth row of FER2013: from
/// the key points that YuNet finds (3,783 of 4,018 faces) and, since FER2013 was cropped with a
/// similar cascade, from the cascade's boxes (622 of 804). Medians, in pixels of the square, whose
/// centre is at 23.5: eyes at (23.6, 18.6), mouth at (23.5, 35.4), eyes 17.3 apart, 17.3 from eyes
/// to mouth; cascade box 47.2 x 47.2 around (23.6, 23.5).
/// - Scale: the larger of eye distance and eye-to-mouth distance, each relative to its median. A
///   turned head shortens the former, a nod the latter; this reproduces FER2013's size within 1 %
///   for heads turned up to about 40 degrees (the eye distance alone is 17 % off, the mean of both
///   9 %). The median of the larger one is 1.033. Both detectors are slightly biased by the margin
///   around a square, so crops of 23 faces from photographs were measured in the same way: they
///   came out 7 % too small by YuNet and 2 % by the cascade, and 4 % was added.
/// - Position: the point 0.3 of the way from eyes to mouth is FER2013's centre and varies least
///   (standard deviation 3.0 by 2.7 px).
/// - Turned heads: the square lags behind the nose by 0.12 px per squared pixel of the nose's
///   offset (measured: 0.5 px at 1.5, 1.6 at 3.5, 4.2 at 5.5), which lowers the mean horizontal
///   error from 2.1 to 1.8 px.
/// - A box without key points is assumed to be the cascade's.
///
/// @returns kFaceCropSizePx squared, 8-bit grey (ITU-R BT.601), area-averaged if the face is
/// larger; parts beyond the frame repeat its border.
cv::Mat cropFace(const cv::Mat& image, const DetectedFace& face,
                 const CropAdjustment& adjustment = {});

/// The similarity transform behind cropFace: maps pixels of the crop to pixels of the frame.
/// Coordinates refer to pixel centres, as in cv::warpAffine.
cv::Matx23f cropToFrame(const DetectedFace& face, const CropAdjustment& adjustment = {});

} // namespace v2m
