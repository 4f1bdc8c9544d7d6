// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/vision/yunet_decoder.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace v2m;

namespace {

/// The tensors of one level, all zero except for what a test sets.
struct Tensors {
    Tensors(int stride, cv::Size input)
        : stridePx(stride), inputSize(input),
          cells(static_cast<std::size_t>(input.width / stride) *
                static_cast<std::size_t>(input.height / stride)),
          cls(cells), obj(cells), box(4 * cells), points(10 * cells)
    {
    }

    void setFace(std::size_t cell, float score)
    {
        cls[cell] = score;
        obj[cell] = score;
    }

    YunetLevel level() const { return {stridePx, cls, obj, box, points}; }

    std::vector<DetectedFace> decode(float minConfidence = 0.7F) const
    {
        return decodeYunet(level(), inputSize, minConfidence);
    }

    int stridePx;
    cv::Size inputSize;
    std::size_t cells;
    std::vector<float> cls, obj, box, points;
};

} // namespace

class TestYunetDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellAndStrideGiveBoxInPixels()
    {
        Tensors tensors(16, {320, 192}); // 20 by 12 cells
        const std::size_t cell = 3 * 20 + 7;
        tensors.setFace(cell, 1.0F);
        tensors.box[4 * cell] = 0.5F;
        tensors.box[4 * cell + 1] = 0.25F;
        tensors.box[4 * cell + 2] = std::log(4.0F);
        tensors.box[4 * cell + 3] = std::log(5.0F);

        const auto faces = tensors.decode();
        QCOMPARE(faces.size(), std::size_t{1});
        const cv::Rect2f box = faces.front().box;
        QCOMPARE(box.width, 64.0F);
        QCOMPARE(box.height, 80.0F);
        QCOMPARE(box.x + box.width / 2.0F, 7.5F * 16.0F);
        QCOMPARE(box.y + box.height / 2.0F, 3.25F * 16.0F);
    }

    void keyPointsComeAsSeenInThePicture()
    {
        Tensors tensors(32, {320, 320});
        const std::size_t cell = 5 * 10 + 4;
        tensors.setFace(cell, 1.0F);
        // The person's right eye, left eye, nose, right and left mouth corner, seen from the front.
        const float offsets[10] = {-1.0F, -1.0F, 1.0F, -1.0F, 0.0F, 0.0F, -0.5F, 1.0F, 0.5F, 1.0F};
        std::copy(std::begin(offsets), std::end(offsets), tensors.points.begin() + 10 * cell);

        const auto faces = tensors.decode();
        QCOMPARE(faces.size(), std::size_t{1});
        QVERIFY(faces.front().landmarks.has_value());
        const FaceLandmarks& points = *faces.front().landmarks;
        QCOMPARE(points.leftEye, cv::Point2f(96.0F, 128.0F));
        QCOMPARE(points.rightEye, cv::Point2f(160.0F, 128.0F));
        QCOMPARE(points.nose, cv::Point2f(128.0F, 160.0F));
        QCOMPARE(points.leftMouthCorner, cv::Point2f(112.0F, 192.0F));
        QCOMPARE(points.rightMouthCorner, cv::Point2f(144.0F, 192.0F));
    }

    void confidenceIsRootOfClampedProduct()
    {
        Tensors tensors(32, {96, 32});
        tensors.cls = {0.64F, 1.7F, 0.9F};
        tensors.obj = {1.0F, 0.81F, -0.5F};

        const auto faces = tensors.decode(0.1F);
        QCOMPARE(faces.size(), std::size_t{2});
        QCOMPARE(faces[0].confidence, 0.8F);
        QCOMPARE(faces[1].confidence, 0.9F);
    }

    void facesBelowTheThresholdAreLeftOut()
    {
        Tensors tensors(32, {64, 32});
        tensors.setFace(0, 0.69F);
        tensors.setFace(1, 0.71F);
        const auto faces = tensors.decode(0.7F);
        QCOMPARE(faces.size(), std::size_t{1});
        QCOMPARE(faces.front().confidence, 0.71F);
    }

    void valuesThatAreNotFiniteAreLeftOut_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<float>("value");
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("score") << QStringLiteral("score") << nan;
        QTest::newRow("box") << QStringLiteral("box") << nan;
        QTest::newRow("size whose exponential overflows") << QStringLiteral("size") << 100.0F;
        QTest::newRow("key point")
            << QStringLiteral("point") << std::numeric_limits<float>::infinity();
    }

    void valuesThatAreNotFiniteAreLeftOut()
    {
        QFETCH(QString, where);
        QFETCH(float, value);
        Tensors tensors(32, {64, 32});
        tensors.setFace(0, 1.0F);
        tensors.setFace(1, 1.0F);
        if (where == QLatin1String("score"))
            tensors.cls[0] = value;
        else if (where == QLatin1String("box"))
            tensors.box[1] = value;
        else if (where == QLatin1String("size"))
            tensors.box[2] = value;
        else
            tensors.points[9] = value;

        const auto faces = tensors.decode();
        QCOMPARE(faces.size(), std::size_t{1});
        QCOMPARE(faces.front().box.x, 32.0F - 16.0F); // the valid one, in the second cell
    }

    void tensorsOfTheWrongSizeAreRefused()
    {
        const Tensors tensors(16, {320, 192});
        QVERIFY_THROWS_EXCEPTION(ModelError, decodeYunet(tensors.level(), {320, 224}, 0.7F));
        YunetLevel shortBoxes = tensors.level();
        shortBoxes.boxes = shortBoxes.boxes.first(shortBoxes.boxes.size() - 1);
        QVERIFY_THROWS_EXCEPTION(ModelError, decodeYunet(shortBoxes, {320, 192}, 0.7F));
    }
};

QTEST_APPLESS_MAIN(TestYunetDecoder)
#include "test_yunet_decoder.moc"
