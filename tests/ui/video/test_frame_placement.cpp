// SPDX-License-Identifier: MIT
#include "ui/video/frame_placement.h"

#include <QTest>

using namespace v2m;

class TestFramePlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheShapeAndFitsIntoTheMiddle_data()
    {
        QTest::addColumn<QSizeF>("frame");
        QTest::addColumn<QRectF>("area");
        QTest::addColumn<QRectF>("picture");
        QTest::newRow("bars beside")
            << QSizeF(100, 100) << QRectF(0, 0, 300, 200) << QRectF(50, 0, 200, 200);
        QTest::newRow("bars above")
            << QSizeF(640, 360) << QRectF(0, 0, 320, 320) << QRectF(0, 70, 320, 180);
        QTest::newRow("moved") << QSizeF(50, 100) << QRectF(10, 20, 100, 100)
                               << QRectF(35, 20, 50, 100);
        QTest::newRow("grown") << QSizeF(16, 9) << QRectF(0, 0, 1600, 900)
                               << QRectF(0, 0, 1600, 900);
        QTest::newRow("no frame") << QSizeF() << QRectF(0, 0, 100, 100) << QRectF();
        QTest::newRow("no room") << QSizeF(10, 10) << QRectF(0, 0, 0, 100) << QRectF();
    }
    void keepsTheShapeAndFitsIntoTheMiddle()
    {
        QFETCH(QSizeF, frame);
        QFETCH(QRectF, area);
        QFETCH(QRectF, picture);
        QCOMPARE((FramePlacement{frame, area, false}.picture()), picture);
    }

    void liesOnWholePixels()
    {
        const QRectF picture = FramePlacement{{640, 360}, {0, 0, 501, 333}, false}.picture();
        for (const double edge : {picture.left(), picture.top(), picture.right(), picture.bottom()})
            QCOMPARE(edge, std::round(edge));
    }

    void boxesSitOnTheirFaces()
    {
        const FramePlacement placement{{640, 360}, {0, 0, 320, 320}, false};
        QCOMPARE(placement.toWidget(QRectF(100, 40, 60, 80)), QRectF(50, 90, 30, 40));
    }

    void mirrorTurnsLeftAndRight()
    {
        const FramePlacement placement{{640, 360}, {0, 0, 320, 320}, true};
        QCOMPARE(placement.toWidget(QPointF(0, 0)), QPointF(320, 70));
        const QRectF box = placement.toWidget(QRectF(100, 40, 60, 80));
        QCOMPARE(box, QRectF(240, 90, 30, 40));
        QVERIFY(box.width() > 0);
    }
};

QTEST_MAIN(TestFramePlacement)
#include "test_frame_placement.moc"
