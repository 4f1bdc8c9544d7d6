// SPDX-License-Identifier: MIT
#include "ui/video/frame_image.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace v2m;

namespace {

/// Left half red, right half blue; the top left quarter green.
cv::Mat halves(int width, int height)
{
    cv::Mat frame(height, width, CV_8UC3, cv::Scalar(0, 0, 255));
    frame(cv::Rect(width / 2, 0, width / 2, height)).setTo(cv::Scalar(255, 0, 0));
    frame(cv::Rect(0, 0, width / 2, height / 2)).setTo(cv::Scalar(0, 255, 0));
    return frame;
}

} // namespace

class TestFrameImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsColoursAndPlaces_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("as it is") << QSize(64, 48);
        QTest::newRow("a little smaller") << QSize(48, 36);
        QTest::newRow("much smaller") << QSize(16, 12);
        QTest::newRow("larger, odd") << QSize(131, 97);
    }
    void keepsColoursAndPlaces()
    {
        QFETCH(QSize, size);
        const QImage image = scaledFrame(halves(64, 48), size, false);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::green));
        QCOMPARE(image.pixelColor(1, size.height() - 2), QColor(Qt::red));
        QCOMPARE(image.pixelColor(size.width() - 2, 1), QColor(Qt::blue));
    }

    void mirrorsOnlyLeftAndRight()
    {
        const QImage image = scaledFrame(halves(64, 48), {64, 48}, true);
        QCOMPARE(image.pixelColor(62, 1), QColor(Qt::green));
        QCOMPARE(image.pixelColor(62, 46), QColor(Qt::red));
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::blue));
    }

    void leavesTheFrameAsItWas()
    {
        const cv::Mat frame = halves(64, 48);
        const cv::Mat before = frame.clone();
        QVERIFY(!scaledFrame(frame, {64, 48}, true).isNull());
        QCOMPARE(cv::norm(frame, before, cv::NORM_INF), 0.0);
    }

    void takesPartsOfLargerFrames()
    {
        // A region's rows are farther apart than they are long.
        const cv::Mat part = halves(64, 48)(cv::Rect(32, 0, 32, 48));
        const QImage image = scaledFrame(part, {32, 48}, false);
        QCOMPARE(image.pixelColor(0, 47), QColor(Qt::blue));
    }
};

QTEST_MAIN(TestFrameImage)
#include "test_frame_image.moc"
