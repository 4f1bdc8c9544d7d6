// SPDX-License-Identifier: MIT
#include "ui/main_window/elided_status_bar.h"
#include "ui/theme/focus_style.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QVariantAnimation>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr QSize kSize(300, 24);

/// The columns of a picture that are not of one color.
QPair<int, int> inkOf(const QImage& picture)
{
    int first = picture.width();
    int last = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 1; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != picture.pixel(x, y - 1)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

class ElidedStatusBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortMessageIsPaintedWhole()
    {
        ElidedStatusBar bar;
        bar.resize(kSize);
        bar.showMessage(u"Done"_s);
        QCOMPARE(bar.paintedMessage(), u"Done"_s);
    }

    void longMessageEndsBeforeThePermanentWidgets_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void longMessageEndsBeforeThePermanentWidgets()
    {
        QFETCH(Qt::LayoutDirection, direction);
        ElidedStatusBar bar;
        bar.setSizeGripEnabled(false);
        bar.setLayoutDirection(direction);
        auto* label = new QLabel;
        label->setFixedWidth(100);
        bar.addPermanentWidget(label);
        bar.resize(kSize);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QString message = QString(u"word "_s).repeated(60);
        bar.showMessage(message);
        QVERIFY(bar.paintedMessage().endsWith(u'…'));
        QCOMPARE(bar.currentMessage(), message); // what a screen reader tells
        const auto [first, last] = inkOf(bar.grab().toImage());
        QVERIFY(last > first);
        if (direction == Qt::LeftToRight)
            QVERIFY(last < label->x());
        else
            QVERIFY(first > label->geometry().right());
    }

    void messageRisesIntoItsPlaceWhereThingsMove()
    {
        auto* style = new FocusStyle;
        QApplication::setStyle(style); // which owns it
        ElidedStatusBar bar;
        bar.resize(kSize);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QImage empty = bar.grab().toImage();
        bar.showMessage(u"Done"_s);
        QCOMPARE(bar.currentMessage(), u"Done"_s); // at once, for screen readers
        QCOMPARE(bar.grab().toImage(), empty);     // on its way
        QTRY_COMPARE(bar.findChild<QVariantAnimation*>()->state(), QAbstractAnimation::Stopped);
        const QImage shown = bar.grab().toImage();
        QVERIFY(shown != empty);
        bar.clearMessage();
        QCOMPARE(bar.grab().toImage(), empty);
        style->setMoving(false);
        bar.showMessage(u"Done"_s);
        QCOMPARE(bar.grab().toImage(), shown);
    }
};

QTEST_MAIN(ElidedStatusBarTest)
#include "test_elided_status_bar.moc"
