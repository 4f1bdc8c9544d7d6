// SPDX-License-Identifier: MIT
#include "tests/support/drawn_face.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace v2m::test {
namespace {

const cv::Scalar kGround(168, 164, 160);
const cv::Scalar kSkin(150, 180, 220);
const cv::Scalar kShade(115, 143, 184);
const cv::Scalar kLight(168, 198, 236);
const cv::Scalar kDark(36, 41, 56);
const cv::Scalar kLips(85, 85, 168);
const cv::Scalar kWhite(218, 223, 228);

constexpr double kEyeDistance = 0.166; ///< of the canvas, like all lengths below
constexpr double kEyeLevel = 0.46;
constexpr double kLid = 0.011; // if larger, the face is read as surprised
constexpr int kOversampling = 2;

/// A square with sides of length 1; the axis of the face is at 0.5.
class Canvas {
public:
    explicit Canvas(int side) : m_side(side), m_picture(side, side, CV_8UC3, kGround) {}

    cv::Mat& picture() { return m_picture; }

    void disc(double x, double y, double width, double height, const cv::Scalar& color)
    {
        cv::ellipse(m_picture, at(x, y), {px(width), px(height)}, 0, 0, 360, color, cv::FILLED,
                    cv::LINE_AA);
    }

    void upperArc(double x, double y, double width, double height, double tilt, double stroke)
    {
        cv::ellipse(m_picture, at(x, y), {px(width), px(height)}, tilt, 180, 360, kDark, px(stroke),
                    cv::LINE_AA);
    }

    void line(double x, double y, double halfWidth, double stroke)
    {
        cv::line(m_picture, at(x - halfWidth, y), at(x + halfWidth, y), kDark, px(stroke),
                 cv::LINE_AA);
    }

    /// A mouth whose corners lie `lift` above its centre and whose lower lip hangs by `depth`.
    void mouth(double y, double halfWidth, double lift, double depth, const cv::Scalar& color)
    {
        constexpr int kSteps = 20;
        std::vector<cv::Point> edge;
        for (int i = 0; i <= kSteps; ++i) {
            const double t = 2.0 * i / kSteps - 1.0;
            edge.push_back(at(0.5 + t * halfWidth, y - lift * t * t));
        }
        for (int i = kSteps; i >= 0; --i) {
            const double t = 2.0 * i / kSteps - 1.0;
            edge.push_back(at(0.5 + t * halfWidth, y + 0.003 - lift * t * t + depth * (1 - t * t)));
        }
        cv::fillPoly(m_picture, std::vector{edge}, color, cv::LINE_AA);
    }

    void soften(double radius) { cv::GaussianBlur(m_picture, m_picture, {}, radius * m_side); }

private:
    int px(double length) const { return std::max(1, cvRound(length * m_side)); }
    cv::Point at(double x, double y) const { return {cvRound(x * m_side), cvRound(y * m_side)}; }

    int m_side;
    cv::Mat m_picture;
};

/// Light and dark regions, which are what a cascade responds to.
void drawHead(Canvas& canvas)
{
    canvas.disc(0.5, 0.92, 0.40, 0.20, {110, 70, 60}); // shoulders
    canvas.disc(0.5, 0.76, 0.10, 0.14, kShade);        // neck
    canvas.disc(0.5, 0.43, 0.235, 0.315, kDark);       // hair
    canvas.disc(0.5, 0.50, 0.195, 0.265, kSkin);
    canvas.disc(0.5, 0.33, 0.16, 0.075, kLight); // forehead
    canvas.soften(0.006);
    for (const int side : {-1, 1}) {
        canvas.disc(0.5 + side * kEyeDistance / 2, kEyeLevel - 0.005, 0.062, 0.042, kShade);
        canvas.disc(0.5 + side * 0.10, 0.59, 0.05, 0.05, {158, 180, 235}); // cheek
        canvas.disc(0.5 + side * 0.185, 0.55, 0.03, 0.16, kShade);
    }
    canvas.disc(0.5, 0.50, 0.018, 0.085, kLight);  // bridge of the nose
    canvas.disc(0.5, 0.585, 0.045, 0.014, kShade); // below it
    canvas.disc(0.5, 0.71, 0.06, 0.012, kShade);   // below the lip
    canvas.soften(0.012);
}

void drawFeatures(Canvas& canvas, double smile)
{
    for (const int side : {-1, 1}) {
        const double x = 0.5 + side * kEyeDistance / 2;
        canvas.upperArc(x, 0.423, 0.055, 0.014, side * 6.0, 0.016); // brow
        canvas.disc(x, kEyeLevel, 0.040, kLid - 0.002, kWhite);
        canvas.disc(x, kEyeLevel, kLid, kLid, kDark);
        canvas.upperArc(x, kEyeLevel - 0.002, 0.042, kLid, 0.0, 0.010);
        canvas.disc(0.5 + side * 0.022, 0.583, 0.011, 0.007, {60, 75, 105}); // nostril
    }
    if (smile > 0.0) {
        canvas.mouth(0.654, 0.062 + 0.028 * smile, 0.030 * smile, 0.020 + 0.034 * smile, kLips);
        canvas.mouth(0.658, 0.052 + 0.024 * smile, 0.026 * smile, 0.026 * smile, kWhite);
    } else {
        canvas.disc(0.5, 0.655, 0.055, 0.016, kLips);
        canvas.line(0.5, 0.655, 0.055, 0.008);
    }
    canvas.soften(0.004);
}

} // namespace

cv::Mat drawnFace(double smile, cv::Size size, cv::Point middle, int eyeDistancePx)
{
    const int side = cvRound(eyeDistancePx / kEyeDistance);
    Canvas canvas(kOversampling * side);
    drawHead(canvas);
    drawFeatures(canvas, smile);
    cv::Mat drawn;
    cv::resize(canvas.picture(), drawn, {side, side}, 0, 0, cv::INTER_AREA);

    const cv::Point corner = middle - cv::Point(side / 2, cvRound(kEyeLevel * side));
    const cv::Rect seen = cv::Rect(corner, drawn.size()) & cv::Rect({0, 0}, size);
    cv::Mat picture(size, CV_8UC3, kGround);
    drawn(seen - corner).copyTo(picture(seen));
    return picture;
}

cv::Mat drawnFace(double smile, cv::Size size)
{
    return drawnFace(smile, size, {size.width / 2, cvRound(0.46 * size.height)},
                     cvRound(kEyeDistance * size.height));
}

} // namespace v2m::test
