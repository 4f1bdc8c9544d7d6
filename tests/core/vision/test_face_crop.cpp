// SPDX-License-Identifier: MIT
#include "core/vision/face_crop.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace v2m;

namespace {

// Where the eyes and the mouth of a frontal face belong, in pixels of the crop. FER2013 has them at
// (14.8, 18.5), (32.3, 18.5) and (23.5, 35.4); the header explains the additional 4 %.
constexpr float kTolerancePx = 1.2F;
const cv::Point2f kLeftEyePx(14.6F, 18.2F);
const cv::Point2f kRightEyePx(32.6F, 18.2F);
const cv::Point2f kMouthPx(23.5F, 36.2F);

/// A face with FER2013's proportions: the eye distance equals the distance from eyes to mouth.
FaceLandmarks frontalFace(cv::Point2f eyes, float eyeDistance, double degrees = 0.0)
{
    const auto radians = static_cast<float>(degrees * CV_PI / 180.0);
    const auto at = [&](float x, float y) {
        return eyes + cv::Point2f(x * std::cos(radians) - y * std::sin(radians),
                                  x * std::sin(radians) + y * std::cos(radians)) *
                          eyeDistance;
    };
    return {.leftEye = at(-0.5F, 0.0F),
            .rightEye = at(0.5F, 0.0F),
            .nose = at(0.0F, 0.56F),
            .leftMouthCorner = at(-0.43F, 0.996F),
            .rightMouthCorner = at(0.43F, 0.996F)};
}

DetectedFace faceWith(const FaceLandmarks& points)
{
    const float side = 2.0F * static_cast<float>(cv::norm(points.rightEye - points.leftEye));
    return {{points.nose.x - side / 2, points.nose.y - side / 2, side, side}, 0.9F, points};
}

cv::Point2f cropPixelOf(cv::Point2f framePoint, const DetectedFace& face,
                        const CropAdjustment& adjustment = {})
{
    const cv::Matx23f toFrame = cropToFrame(face, adjustment);
    cv::Matx23f toCrop;
    cv::invertAffineTransform(toFrame, toCrop);
    const cv::Vec2f at = toCrop * cv::Vec3f(framePoint.x, framePoint.y, 1.0F);
    return {at[0], at[1]};
}

bool isNear(cv::Point2f point, cv::Point2f expected, float tolerancePx = kTolerancePx)
{
    return cv::norm(point - expected) <= static_cast<double>(tolerancePx);
}

/// The centroid of the bright pixels in a part of a crop.
cv::Point2f brightSpot(const cv::Mat& crop, const cv::Rect& part)
{
    const cv::Moments moments = cv::moments(crop(part));
    return {static_cast<float>(moments.m10 / moments.m00) + static_cast<float>(part.x),
            static_cast<float>(moments.m01 / moments.m00) + static_cast<float>(part.y)};
}

} // namespace

class TestFaceCrop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frontalFaceIsFramedAsInFer2013()
    {
        for (const float eyeDistance : {9.0F, 18.0F, 75.0F, 700.0F}) {
            const FaceLandmarks points = frontalFace({800.0F, 600.0F}, eyeDistance);
            const DetectedFace face = faceWith(points);
            QVERIFY(isNear(cropPixelOf(points.leftEye, face), kLeftEyePx));
            QVERIFY(isNear(cropPixelOf(points.rightEye, face), kRightEyePx));
            QVERIFY(
                isNear(cropPixelOf((points.leftMouthCorner + points.rightMouthCorner) * 0.5F, face),
                       kMouthPx));
        }
    }

    void tiltedFaceComesOutLevel_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<float>("eyeDistance");
        for (const double degrees : {0.0, 10.0, -25.0, 45.0, -90.0, 180.0}) {
            for (const float eyeDistance : {15.0F, 40.0F, 160.0F}) {
                QTest::addRow("%.0f degrees, eyes %.0f px apart", degrees,
                              static_cast<double>(eyeDistance))
                    << degrees << eyeDistance;
            }
        }
    }

    void tiltedFaceComesOutLevel()
    {
        QFETCH(double, degrees);
        QFETCH(float, eyeDistance);
        const FaceLandmarks points = frontalFace({400.3F, 300.8F}, eyeDistance, degrees);
        cv::Mat frame(600, 800, CV_8UC3, cv::Scalar::all(0));
        const int shift = 4; // coordinates in sixteenths of a pixel
        for (const cv::Point2f point :
             {points.leftEye, points.rightEye, points.leftMouthCorner, points.rightMouthCorner}) {
            cv::circle(frame, {cvRound(point.x * 16), cvRound(point.y * 16)},
                       cvRound(eyeDistance * 0.12F * 16), cv::Scalar::all(255), cv::FILLED,
                       cv::LINE_AA, shift);
        }
        const DetectedFace face = faceWith(points);
        const cv::Mat crop = cropFace(frame, face);
        QCOMPARE(crop.size(), cv::Size(kFaceCropSizePx, kFaceCropSizePx));
        QCOMPARE(crop.type(), CV_8UC1);

        const cv::Point2f leftEye = brightSpot(crop, {0, 0, 24, 27});
        const cv::Point2f rightEye = brightSpot(crop, {24, 0, 24, 27});
        const cv::Point2f leftMouth = brightSpot(crop, {0, 27, 24, 21});
        const cv::Point2f rightMouth = brightSpot(crop, {24, 27, 24, 21});
        QVERIFY(std::abs(leftEye.y - rightEye.y) < 0.3F);
        // Drawn where the transform says, to within a fraction of a pixel ...
        QVERIFY(isNear(leftEye, cropPixelOf(points.leftEye, face), 0.15F));
        QVERIFY(isNear(rightEye, cropPixelOf(points.rightEye, face), 0.15F));
        // ... and that is where FER2013 has them.
        QVERIFY(isNear(leftEye, kLeftEyePx));
        QVERIFY(isNear(rightEye, kRightEyePx));
        QVERIFY(isNear((leftMouth + rightMouth) * 0.5F, kMouthPx));
    }

    void profileKeepsItsSize()
    {
        const auto scaleOf = [](const FaceLandmarks& points) {
            const cv::Matx23f toFrame = cropToFrame(faceWith(points));
            return std::hypot(toFrame(0, 0), toFrame(1, 0));
        };
        const FaceLandmarks frontal = frontalFace({400, 300}, 80);
        FaceLandmarks profile = frontal;
        profile.leftEye.x += 50.0F;
        QVERIFY(std::abs(scaleOf(profile) / scaleOf(frontal) - 1.0F) < 0.08F);
        FaceLandmarks nodding = frontal;
        nodding.leftMouthCorner.y -= 40.0F;
        nodding.rightMouthCorner.y -= 40.0F;
        QVERIFY(std::abs(scaleOf(nodding) / scaleOf(frontal) - 1.0F) < 0.08F);
    }

    void squareLagsBehindATurnedNose()
    {
        FaceLandmarks points = frontalFace({400, 300}, 80);
        const cv::Point2f eyes = (points.leftEye + points.rightEye) * 0.5F;
        const float frontal = cropPixelOf(eyes, faceWith(points)).x;
        points.nose.x += 24.0F; // 5.6 px of the crop
        const float right = cropPixelOf(eyes, faceWith(points)).x;
        points.nose.x -= 48.0F;
        const float left = cropPixelOf(eyes, faceWith(points)).x;
        // The face moves in the direction it looks, so more of the back of the head is visible.
        QVERIFY(right - frontal > 3.0F && right - frontal < 5.0F);
        QVERIFY(frontal - left > 3.0F && frontal - left < 5.0F);
    }

    void boxWithoutKeyPointsFillsTheSquare()
    {
        const DetectedFace face{{100, 200, 94, 94}, 0.8F, std::nullopt};
        // The cascade's box is 47.2 of FER2013's 48 pixels.
        QVERIFY(isNear(cropPixelOf({147, 247}, face), {23.6F, 23.6F}, 0.3F));
        QVERIFY(isNear(cropPixelOf({100, 200}, face), {0.0F, 0.0F}, 0.5F));
        QVERIFY(isNear(cropPixelOf({194, 294}, face), {47.2F, 47.2F}, 0.5F));
    }

    void fineDetailIsAveragedNotAliased()
    {
        cv::Mat frame(1000, 1000, CV_8UC3);
        for (int y = 0; y < frame.rows; ++y) {
            for (int x = 0; x < frame.cols; ++x) {
                frame.at<cv::Vec3b>(y, x) =
                    (x / 3 + y / 3) % 2 == 0 ? cv::Vec3b(0, 0, 0) : cv::Vec3b(255, 255, 255);
            }
        }
        const cv::Mat crop = cropFace(frame, faceWith(frontalFace({500, 400}, 300, 12.0)));
        cv::Scalar mean, deviation;
        cv::meanStdDev(crop, mean, deviation);
        QVERIFY(std::abs(mean[0] - 127.5) < 3.0);
        QVERIFY(deviation[0] < 12.0); // four-pixel interpolation alone leaves about 100
    }

    void smallFaceIsEnlarged()
    {
        cv::Mat frame(60, 60, CV_8UC3, cv::Scalar::all(40));
        frame(cv::Rect(30, 0, 30, 60)).setTo(cv::Scalar::all(200));
        const cv::Mat crop = cropFace(frame, faceWith(frontalFace({29.5F, 25.0F}, 9)));
        QCOMPARE(crop.size(), cv::Size(kFaceCropSizePx, kFaceCropSizePx));
        QCOMPARE(crop.at<uchar>(24, 5), uchar{40});
        QCOMPARE(crop.at<uchar>(24, 42), uchar{200});
    }

    void greyIsBt601()
    {
        const DetectedFace face = faceWith(frontalFace({50, 45}, 20));
        const auto greyOf = [&](const cv::Scalar& bgr) {
            return int{cropFace(cv::Mat(100, 100, CV_8UC3, bgr), face).at<uchar>(24, 24)};
        };
        QCOMPARE(greyOf({255, 0, 0}), 29);  // 0.114
        QCOMPARE(greyOf({0, 255, 0}), 150); // 0.587
        QCOMPARE(greyOf({0, 0, 255}), 76);  // 0.299
    }

    void partsBeyondTheFrameRepeatItsBorder()
    {
        cv::Mat frame(300, 300, CV_8UC3, cv::Scalar::all(100));
        frame.colRange(0, 4).setTo(cv::Scalar::all(250));
        const cv::Mat crop = cropFace(frame, faceWith(frontalFace({0, 150}, 40)));
        QCOMPARE(crop.at<uchar>(24, 0), uchar{250});
        QCOMPARE(crop.at<uchar>(24, 15), uchar{250});
        QCOMPARE(crop.at<uchar>(24, 40), uchar{100});
    }

    void faceOutsideTheFrameIsStillASquare()
    {
        const cv::Mat frame(100, 100, CV_8UC3, cv::Scalar::all(77));
        for (const cv::Point2f eyes :
             {cv::Point2f(-500, 50), cv::Point2f(50, 900), cv::Point2f(3000, -2000)}) {
            const cv::Mat crop = cropFace(frame, faceWith(frontalFace(eyes, 30)));
            QCOMPARE(crop.size(), cv::Size(kFaceCropSizePx, kFaceCropSizePx));
            QCOMPARE(crop.at<uchar>(10, 10), uchar{77});
        }
    }

    void coincidingKeyPointsDoNoHarm()
    {
        const cv::Mat frame(100, 100, CV_8UC3, cv::Scalar::all(77));
        const cv::Point2f point(50, 50);
        const DetectedFace face{
            {40, 40, 20, 20}, 0.7F, FaceLandmarks{point, point, point, point, point}};
        QCOMPARE(cropFace(frame, face).at<uchar>(24, 24), uchar{77});
    }

    void adjustmentScalesAndShifts()
    {
        const FaceLandmarks points = frontalFace({400, 300}, 80);
        const DetectedFace face = faceWith(points);
        const cv::Point2f asIs = cropPixelOf(points.leftEye, face);
        const cv::Point2f middle(23.5F, 23.5F);
        QVERIFY(isNear(cropPixelOf(points.leftEye, face, {2.0F, {0.0F, 0.0F}}),
                       middle + (asIs - middle) * 0.5F, 0.01F));
        QVERIFY(isNear(cropPixelOf(points.leftEye, face, {1.0F, {3.0F, -2.0F}}),
                       asIs + cv::Point2f(3.0F, -2.0F), 0.01F));
    }

    void facesUnder40PixelsAreNotClassified()
    {
        QVERIFY(isClassifiable({{0, 0, 40, 55}, 0.9F, std::nullopt}));
        QVERIFY(!isClassifiable({{0, 0, 39.5F, 55}, 0.9F, std::nullopt}));
        QVERIFY(!isClassifiable({{0, 0, 60, 39.5F}, 0.9F, std::nullopt}));
    }
};

QTEST_APPLESS_MAIN(TestFaceCrop)
#include "test_face_crop.moc"
