// SPDX-License-Identifier: MIT
#include "core/vision/face_crop.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

// FER2013's framing: medians over its faces, in pixels of its 48x48 square.
constexpr float kEyeDistancePx = 19.0F;      // between the eyes
constexpr float kEyeToMouthPx = 18.0F;       // from between the eyes to the middle of the mouth
const cv::Point2f kEyesPx(23.5F, 18.0F); // the point between the eyes

// The same for a box without key points.
constexpr float kBoxScale = 1.1F;
const cv::Point2f kBoxCentrePx(23.5F, 23.5F);

/// Where a face is and how large: the point that is put to `anchorPx` of the crop, the direction of
/// the crop's x axis in the frame, and how many pixels of the frame are one of the crop.
struct Placement {
    cv::Point2f anchor;
    cv::Point2f anchorPx;
    cv::Point2f along;
    float framePxPerCropPx = 1.0F;
};

Placement placementByKeyPoints(const FaceLandmarks& points)
{
    const cv::Point2f eyes = (points.leftEye + points.rightEye) * 0.5F;
    const cv::Point2f mouth = (points.leftMouthCorner + points.rightMouthCorner) * 0.5F;
    const cv::Point2f across = points.rightEye - points.leftEye;
    const cv::Point2f down = mouth - eyes;
    const cv::Point2f downTurned(down.y, -down.x); // along the eyes in an upright face

    const float eyeDistance = std::hypot(across.x, across.y);
    const float eyeToMouth = std::hypot(down.x, down.y);
    const cv::Point2f along = across + downTurned;
    const float length = std::hypot(along.x, along.y);
    Placement placement;
    placement.anchor = eyes;
    placement.anchorPx = kEyesPx;
    placement.along = length > 0.0F ? along / length : cv::Point2f(1.0F, 0.0F);
    placement.framePxPerCropPx = std::max(eyeDistance / kEyeDistancePx, eyeToMouth / kEyeToMouthPx);
    return placement;
}

Placement placementByBox(const cv::Rect2f& box)
{
    Placement placement;
    placement.anchor = (box.tl() + box.br()) * 0.5F;
    placement.anchorPx = kBoxCentrePx;
    placement.along = {1.0F, 0.0F};
    placement.framePxPerCropPx =
        kBoxScale * std::max(box.width, box.height) / static_cast<float>(kFaceCropSizePx);
    return placement;
}

/// The part of the frame that the crop shows, and a margin for interpolation; never empty.
cv::Rect shownPart(const cv::Matx23f& toFrame, cv::Size frameSize)
{
    const float last = kFaceCropSizePx;
    cv::Point2f low(1e9F, 1e9F);
    cv::Point2f high(-1e9F, -1e9F);
    for (const cv::Point2f corner : {cv::Point2f(-1, -1), cv::Point2f(last, -1),
                                     cv::Point2f(-1, last), cv::Point2f(last, last)}) {
        const cv::Vec2f at = toFrame * cv::Vec3f(corner.x, corner.y, 1.0F);
        low = {std::min(low.x, at[0]), std::min(low.y, at[1])};
        high = {std::max(high.x, at[0]), std::max(high.y, at[1])};
    }
    const auto within = [](float value, int size) {
        return static_cast<int>(std::clamp(value, 0.0F, static_cast<float>(size - 1)));
    };
    const int left = within(std::floor(low.x) - 1.0F, frameSize.width);
    const int top = within(std::floor(low.y) - 1.0F, frameSize.height);
    const int right = within(std::ceil(high.x) + 1.0F, frameSize.width);
    const int bottom = within(std::ceil(high.y) + 1.0F, frameSize.height);
    return {left, top, right - left + 1, bottom - top + 1};
}

} // namespace

bool isClassifiable(const DetectedFace& face)
{
    return std::min(face.box.width, face.box.height) >= kSmallestFacePx;
}

cv::Matx23f cropToFrame(const DetectedFace& face, const CropAdjustment& adjustment)
{
    Placement placement =
        face.landmarks ? placementByKeyPoints(*face.landmarks) : placementByBox(face.box);
    const float step = std::max(placement.framePxPerCropPx * adjustment.scale, 1e-3F);
    const cv::Point2f along = placement.along * step;
    // Scaling keeps the middle of the square where it is.
    const cv::Point2f middle(kFaceCropSizePx / 2.0F - 0.5F, kFaceCropSizePx / 2.0F - 0.5F);
    const cv::Point2f anchorPx =
        middle + (placement.anchorPx - middle) / adjustment.scale + adjustment.offsetPx;
    return {along.x, -along.y, placement.anchor.x - along.x * anchorPx.x + along.y * anchorPx.y,
            along.y, along.x,  placement.anchor.y - along.y * anchorPx.x - along.x * anchorPx.y};
}

cv::Mat cropFace(const cv::Mat& image, const DetectedFace& face, const CropAdjustment& adjustment)
{
    CV_Assert(image.type() == CV_8UC3 && !image.empty());
    const cv::Matx23f toFrame = cropToFrame(face, adjustment);
    const cv::Rect part = shownPart(toFrame, image.size());
    cv::Mat grey;
    cv::cvtColor(image(part), grey, cv::COLOR_BGR2GRAY); // ITU-R BT.601, as FER2013 was made

    // A large face is first drawn several times too large, then averaged down: warpAffine looks at
    // four pixels only, however many a pixel of the crop stands for.
    const float step = std::hypot(toFrame(0, 0), toFrame(1, 0));
    const int oversampling = std::clamp(cvCeil(step), 1, 32);
    const auto fine = static_cast<float>(oversampling);
    const float shift = (1.0F / fine - 1.0F) / 2.0F; // pixel centres of the finer grid
    const cv::Vec2f start = toFrame * cv::Vec3f(shift, shift, 1.0F);
    const cv::Matx23f fineToPart(toFrame(0, 0) / fine, toFrame(0, 1) / fine, start[0] - part.x,
                                 toFrame(1, 0) / fine, toFrame(1, 1) / fine, start[1] - part.y);
    const int side = kFaceCropSizePx * oversampling;
    cv::Mat drawn;
    cv::warpAffine(grey, drawn, fineToPart, {side, side}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    if (oversampling == 1)
        return drawn;
    cv::Mat crop;
    cv::resize(drawn, crop, {kFaceCropSizePx, kFaceCropSizePx}, 0, 0, cv::INTER_AREA);
    return crop;
}

} // namespace v2m
