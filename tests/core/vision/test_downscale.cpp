// SPDX-License-Identifier: MIT
#include "core/vision/downscale.h"

#include <QtTest>

#include <opencv2/core.hpp>

#include <cmath>

using namespace v2m;

namespace {

/// Grows by one for each pixel to the right.
cv::Mat ramp(cv::Size size)
{
    cv::Mat picture(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            picture.at<cv::Vec3b>(y, x) = cv::Vec3b::all(static_cast<uchar>(x));
    return picture;
}

} // namespace

class DownscaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halvingsStopAtTheTarget()
    {
        QCOMPARE(halvingsBetween({1280, 720}, {320, 180}), 2);
        QCOMPARE(halvingsBetween({1280, 720}, {321, 180}), 1);
        QCOMPARE(halvingsBetween({320, 180}, {320, 180}), 0);
        QCOMPARE(halvingsBetween({100, 100}, {320, 320}), 0);
        QCOMPARE(halvingsBetween({100, 100}, {0, 0}), 0);
    }

    void evenSizeIsTheLargestThatHalves()
    {
        QCOMPARE(evenSize({1283, 721}, 2), cv::Size(1280, 720));
        QCOMPARE(evenSize({7, 3}, 2), cv::Size(7, 3)); // would leave nothing
    }

    void halvingAveragesAndLeavesOutAnOddRow()
    {
        const cv::Mat picture =
            (cv::Mat_<uchar>(3, 4) << 0, 100, 10, 10, 100, 200, 10, 10, 255, 255, 255, 255);
        const cv::Mat half = halved(picture, 1);
        QCOMPARE(half.size(), cv::Size(2, 1));
        QCOMPARE(half.at<uchar>(0, 0), uchar{100});
        QCOMPARE(half.at<uchar>(0, 1), uchar{10});
    }

    void positionsAreKept_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {60, 64, 85, 100, 128, 200, 256})
            QTest::addRow("%d", side) << side;
    }

    void positionsAreKept()
    {
        QFETCH(int, side);
        const cv::Mat picture = ramp({256, 256});
        cv::Mat scaled(side, side, CV_8UC3);
        downscale(picture, scaled);
        const double step = 256.0 / side;
        for (int x = 4; x < side - 4; ++x) {
            const double expected = (x + 0.5) * step - 0.5;
            QVERIFY(std::abs(scaled.at<cv::Vec3b>(side / 2, x)[0] - expected) < 1.1);
        }
    }

    void fineDetailIsAveraged()
    {
        cv::Mat picture(720, 1280, CV_8UC3);
        cv::randu(picture, 0, 256);
        cv::Mat scaled(127, 226, CV_8UC3);
        downscale(picture, scaled);
        cv::Scalar mean, deviation;
        cv::meanStdDev(scaled, mean, deviation);
        QVERIFY(std::abs(mean[0] - 127.5) < 2.0);
        QVERIFY(deviation[0] < 20.0); // of 74; interpolation between four pixels leaves about 45
    }

    void smallPictureIsEnlarged()
    {
        cv::Mat scaled(20, 20, CV_8UC3);
        downscale(cv::Mat(10, 10, CV_8UC3, cv::Scalar::all(7)), scaled);
        QCOMPARE(cv::countNonZero(scaled.reshape(1) != 7), 0);
    }
};

QTEST_APPLESS_MAIN(DownscaleTest)
#include "test_downscale.moc"
