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
    float scale = 1.0F;   ///< above 0; above 1 shows more around the face
    cv::Point2f offsetPx; ///< moves the face within the square, in pixels of the crop
};

/// The face as FER2013 frames one: eyes level, face filling the square from forehead to chin.
///
/// The framing was measured by tests/bench/measure_fer_framing on every eighth row of FER2013, by
/// the key points that YuNet finds in it (3,783 of 4,018 faces) and, since FER2013 was cut out by
/// such a cascade, by the boxes that the cascade finds (622 of 804). Medians, in pixels of the
/// square whose middle is 23.5: eyes at (23.6, 18.6), mouth at (23.5, 35.4), eyes 17.3 apart, 17.3
/// from eyes to mouth; cascade box of 47.2 squared around (23.6, 23.5).
/// - Scale: by the larger of eye distance and eye-to-mouth distance, each relative to its median. A
///   turned head shortens the one, a nod the other; so FER2013's size was met within 1 % up to
///   heads turned by some 40 degrees (the eye distance alone is 17 % off, the mean of both 9 %).
///   The median of that larger one is 1.033. Both finders lean a little on the margin around a
///   square, so crops of 23 faces from photographs were measured in the same way: they came out
///   7 % too small by YuNet and 2 % by the cascade, and 4 % was added.
/// - Place: the point at 0.3 of the way from eyes to mouth is FER2013's middle and strays least
///   (deviation 3.0 by 2.7 px).
/// - Turned heads: the square lags behind the nose by 0.12 px per squared pixel of the nose's
///   offset (measured: 0.5 px at 1.5, 1.6 at 3.5, 4.2 at 5.5), which lowers the mean error across
///   from 2.1 to 1.8 px.
/// - A box without key points is taken as the cascade's.
///
/// @returns kFaceCropSizePx squared, 8-bit grey (ITU-R BT.601), averaged over the area where the
/// face is larger; parts beyond the frame repeat its border.
cv::Mat cropFace(const cv::Mat& image, const DetectedFace& face,
                 const CropAdjustment& adjustment = {});

/// The similarity transform behind cropFace: takes pixels of the crop to pixels of the frame.
/// Positions count from pixel centres, as in cv::warpAffine.
cv::Matx23f cropToFrame(const DetectedFace& face, const CropAdjustment& adjustment = {});

} // namespace v2m
