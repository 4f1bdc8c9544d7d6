// SPDX-License-Identifier: MIT
#include "core/vision/face_crop.h"

#include "core/vision/downscale.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace v2m {
namespace {

constexpr float kSmallestStep = 1e-3F; // pixels of the frame per pixel of the crop

// FER2013's framing, in pixels of its 48x48 square; see the header for how it was measured.
constexpr float kEyeDistancePx = 18.6F; // of a head that is not turned
constexpr float kEyeToMouthPx = 18.5F;  // of a head that is not tilted
constexpr float kAnchorTowardsMouth = 0.3F;
const cv::Point2f kAnchorPx(23.55F, 23.66F);
constexpr float kTurnShiftPerPx = 0.12F;
constexpr float kLargestTurnPx = 8.0F;

// The framing of a box without key points.
constexpr float kBoxScale = 1.016F;
const cv::Point2f kBoxCentrePx(23.6F, 23.6F);

/// Position, direction and size of a face.
struct Placement {
    cv::Point2f anchor;   ///< the point of the frame that maps to ...
    cv::Point2f anchorPx; ///< ... this point of the crop
    cv::Point2f along;    ///< the direction of the crop's rows in the frame, a unit vector
    float framePxPerCropPx = 1.0F;
};

Placement placementByKeyPoints(const FaceLandmarks& points)
{
    const cv::Point2f eyes = (points.leftEye + points.rightEye) * 0.5F;
    const cv::Point2f mouth = (points.leftMouthCorner + points.rightMouthCorner) * 0.5F;
    const cv::Point2f across = points.rightEye - points.leftEye;
    const cv::Point2f down = mouth - eyes;
    const float eyeDistance = std::hypot(across.x, across.y);
    const float eyeToMouth = std::hypot(down.x, down.y);

    // In profile the line between the eyes is short and says little about the head's tilt; the line
    // to the mouth, rotated by a right angle, then weighs more.
    const cv::Point2f along = across + cv::Point2f(down.y, -down.x);
    const float length = std::hypot(along.x, along.y);

    Placement placement;
    placement.anchor = eyes + down * kAnchorTowardsMouth;
    placement.along = length > 0.0F ? along / length : cv::Point2f(1.0F, 0.0F);
    placement.framePxPerCropPx = std::max(eyeDistance / kEyeDistancePx, eyeToMouth / kEyeToMouthPx);

    const float nosePx = (points.nose - placement.anchor).dot(placement.along) /
                         std::max(placement.framePxPerCropPx, kSmallestStep);
    const float turnPx = std::clamp(nosePx, -kLargestTurnPx, kLargestTurnPx);
    placement.anchorPx = kAnchorPx + cv::Point2f(kTurnShiftPerPx * turnPx * std::abs(turnPx), 0.0F);
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

/// The part of the frame that the crop shows, with a margin for interpolation; never empty.
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
    const float step = std::max(placement.framePxPerCropPx * adjustment.scale, kSmallestStep);
    const cv::Point2f along = placement.along * step;
    // Scaling keeps the centre of the square fixed.
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

    // warpAffine interpolates between four pixels only, however many one pixel of the crop covers.
    // So a large face is first halved until one pixel covers less than two, and then drawn twice as
    // large and averaged.
    const float step = std::hypot(toFrame(0, 0), toFrame(1, 0));
    const int most = std::max(1, cvFloor(std::min({grey.cols / 2.0F, grey.rows / 2.0F, step})));
    const int halvings = static_cast<int>(std::bit_width(static_cast<unsigned>(most))) - 1;
    const auto reduction = static_cast<float>(1 << halvings);
    grey = halved(std::move(grey), halvings);
    const int oversampling = std::clamp(cvCeil(step / reduction), 1, 32);
    const float fine = static_cast<float>(oversampling) * reduction;
    // Pixel centres: of the finer grid, and of the halved part.
    const float shift = (1.0F / static_cast<float>(oversampling) - 1.0F) / 2.0F;
    const float halfPixel = (1.0F / reduction - 1.0F) / 2.0F;
    const cv::Vec2f start = toFrame * cv::Vec3f(shift, shift, 1.0F);
    const cv::Matx23f fineToPart(toFrame(0, 0) / fine, toFrame(0, 1) / fine,
                                 (start[0] - part.x) / reduction + halfPixel, toFrame(1, 0) / fine,
                                 toFrame(1, 1) / fine, (start[1] - part.y) / reduction + halfPixel);
    const int drawnSide = kFaceCropSizePx * oversampling;
    cv::Mat drawn;
    cv::warpAffine(grey, drawn, fineToPart, {drawnSide, drawnSide},
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    if (oversampling == 1)
        return drawn;
    cv::Mat crop;
    cv::resize(drawn, crop, {kFaceCropSizePx, kFaceCropSizePx}, 0, 0, cv::INTER_AREA);
    return crop;
}

} // namespace v2m
