// SPDX-License-Identifier: MIT
#include "ui/help/tour_placement.h"

#include <QTest>

using namespace v2m;

namespace {

constexpr QRect kWindow(0, 0, 1000, 700);
constexpr QSize kCard(300, 150);
constexpr int kGap = 10;

} // namespace

class TestTourPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardStandsBesideItsPart_data()
    {
        QTest::addColumn<QRect>("part");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QRect>("place");
        QTest::newRow("below") << QRect(100, 50, 600, 300) << Qt::LeftToRight
                               << QRect(250, 360, 300, 150);
        QTest::newRow("above, where below has no room")
            << QRect(100, 600, 600, 90) << Qt::LeftToRight << QRect(250, 440, 300, 150);
        QTest::newRow("on the right of what is high")
            << QRect(0, 0, 600, 700) << Qt::LeftToRight << QRect(610, 275, 300, 150);
        QTest::newRow("on the left of what is high at the right edge")
            << QRect(600, 0, 400, 700) << Qt::LeftToRight << QRect(290, 275, 300, 150);
        QTest::newRow("on the left first, where one reads from the right")
            << QRect(350, 0, 300, 700) << Qt::RightToLeft << QRect(40, 275, 300, 150);
        QTest::newRow("within the window beside a corner")
            << QRect(0, 0, 100, 100) << Qt::LeftToRight << QRect(10, 110, 300, 150);
        QTest::newRow("inside what fills the window")
            << kWindow << Qt::LeftToRight << QRect(350, 540, 300, 150);
    }

    void cardStandsBesideItsPart()
    {
        QFETCH(const QRect, part);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QRect, place);
        QCOMPARE(placeCard(kCard, part, kWindow, kGap, direction), place);
    }

    void cardThatIsTooLargeShowsItsBeginning()
    {
        const QRect place =
            placeCard({2000, 900}, QRect(400, 300, 50, 50), kWindow, kGap, Qt::LeftToRight);
        QCOMPARE(place.topLeft(), QPoint(kGap, kGap));
        QCOMPARE(place.size(), QSize(2000, 900));
    }
};

QTEST_GUILESS_MAIN(TestTourPlacement)
#include "test_tour_placement.moc"
