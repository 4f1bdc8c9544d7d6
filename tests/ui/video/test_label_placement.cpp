// SPDX-License-Identifier: MIT
#include "ui/video/label_placement.h"

#include <QTest>

#include <random>

using namespace v2m;

namespace {

const QRectF kPicture(0, 0, 640, 360);
const QSizeF kLabel(110, 30);

} // namespace

class TestLabelPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelIsAboveItsFaceWhereThereIsRoom()
    {
        const auto labels = placeLabels({{200, 150, 100, 120}}, {kLabel}, kPicture);
        QVERIFY(labels[0].bottom() <= 150);
        QCOMPARE(labels[0].left(), 200.0);
    }

    void labelGoesBelowAFaceAtTheTop()
    {
        const QRectF face(200, 5, 100, 120);
        const auto labels = placeLabels({face}, {kLabel}, kPicture);
        QVERIFY(!labels[0].intersects(face));
        QVERIFY(labels[0].top() >= face.bottom());
    }

    void labelGoesBesideAFaceFromTopToBottom()
    {
        const QRectF face(200, 2, 200, 356);
        const auto labels = placeLabels({face}, {kLabel}, kPicture);
        QVERIFY(!labels[0].intersects(face));
        QVERIFY(kPicture.contains(labels[0]));
    }

    void labelOfAFaceThatFillsThePictureLiesInside()
    {
        const auto labels = placeLabels({kPicture}, {kLabel}, kPicture);
        QVERIFY(kPicture.contains(labels[0]));
        QCOMPARE(labels[0].size(), kLabel);
    }

    void labelsOfNeighboursDoNotCoverEachOther()
    {
        const std::vector<QRectF> faces = {{100, 150, 60, 70},
                                           {165, 150, 60, 70},
                                           {230, 150, 60, 70},
                                           {295, 150, 60, 70},
                                           {360, 150, 60, 70}};
        const auto labels = placeLabels(faces, std::vector<QSizeF>(5, kLabel), kPicture);
        for (std::size_t one = 0; one < labels.size(); ++one)
            for (std::size_t other = one + 1; other < labels.size(); ++other)
                QVERIFY(!labels[one].intersects(labels[other]));
    }

    void labelsStayInThePictureWhereverTheFaceIs()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> x(-80, 700);
        std::uniform_real_distribution<double> y(-80, 420);
        std::uniform_real_distribution<double> side(10, 400);
        for (int i = 0; i < 500; ++i) {
            const QRectF face(x(random), y(random), side(random), side(random));
            const auto labels = placeLabels({face}, {kLabel}, kPicture);
            QVERIFY(kPicture.contains(labels[0]));
        }
    }

    void labelLargerThanThePictureBeginsInIt()
    {
        const auto labels =
            placeLabels({{10, 10, 20, 20}}, {QSizeF(200, 90)}, QRectF(0, 0, 100, 50));
        QCOMPARE(labels[0].topLeft(), QPointF(0, 0));
    }
};

QTEST_MAIN(TestLabelPlacement)
#include "test_label_placement.moc"
