// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "ui/theme/cross_fade.h"
#include "ui/theme/focus_style.h"
#include "ui/theme/low_page.h"
#include "ui/theme/metrics.h"
#include "ui/theme/motion.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace v2m;

/// That what changes is followed by the eye, for as long as all of it takes, and only where the
/// desktop wants that.
class TestMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_style = new FocusStyle;
        QApplication::setStyle(m_style); // which owns it
    }

    void goesAllTheWayWithinItsTime()
    {
        QWidget window;
        window.show();
        std::vector<double> shares;
        Motion motion(window, [&](double share) { shares.push_back(share); });
        motion.begin();
        QVERIFY(motion.isOnTheWay());
        QTRY_VERIFY_WITH_TIMEOUT(!motion.isOnTheWay(), 20 * metrics::kMotionMs);
        QVERIFY(shares.size() > 2);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
        motion.begin();
        motion.finish();
        QVERIFY(!motion.isOnTheWay());
        QCOMPARE(shares.back(), 1.0);
    }

    void jumpsWhereNothingIsToMove()
    {
        QWidget window;
        std::vector<double> shares;
        Motion motion(window, [&](double share) { shares.push_back(share); });
        motion.begin(); // unseen
        QCOMPARE(shares, std::vector<double>{1.0});
        window.show();
        m_style->setMoving(false);
        motion.begin();
        QCOMPARE(shares, (std::vector<double>{1.0, 1.0}));
        QVERIFY(!motion.isOnTheWay());
    }

    void partUnfoldsAndFoldsUp()
    {
        Column column;
        Unfolding unfolding(*column.part);
        unfolding.setShown(true, true);
        QVERIFY(column.part->isVisible() && column.part->maximumHeight() < 60);
        QTRY_COMPARE(column.part->maximumHeight(), QWIDGETSIZE_MAX);
        QCOMPARE(column.part->height(), 60);
        unfolding.setShown(false, true);
        QVERIFY(column.part->isVisible());
        QTRY_VERIFY(!column.part->isVisible());
        m_style->setMoving(false);
        unfolding.setShown(true, true);
        QVERIFY(column.part->isVisible());
        QCOMPARE(column.part->maximumHeight(), QWIDGETSIZE_MAX);
        unfolding.setShown(false, true);
        QVERIFY(!column.part->isVisible());
    }

    void partThatIsShownAgainOnItsWayStays()
    {
        Column column;
        Unfolding unfolding(*column.part);
        unfolding.setShown(true, false);
        QVERIFY(column.part->isVisible());
        unfolding.setShown(false, true);
        unfolding.setShown(true, true);
        QTest::qWait(3 * metrics::kMotionMs);
        QVERIFY(column.part->isVisible());
        QCOMPARE(column.part->height(), 60);
    }

    void pageOfAColumnUnfoldsWithWhatItHolds()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* content = new QWidget;
        auto* inner = new QVBoxLayout(content);
        inner->setContentsMargins({});
        auto* one = new Part;
        auto* two = new Part;
        inner->addWidget(one);
        inner->addWidget(two);
        two->hide();
        auto* page = new LowPage(content, 3, &window);
        page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        layout->addWidget(page);
        layout->addWidget(new QWidget, 1);
        window.resize(300, 500);
        QVERIFY(test::showExposed(window));
        QTRY_COMPARE(page->height(), 60);
        QTest::qWait(2 * metrics::kMotionMs);
        two->show();
        QCoreApplication::processEvents();
        QVERIFY(page->height() < 120);
        const int whole = 120 + inner->spacing();
        QTRY_COMPARE(page->height(), whole);
        QTest::qWait(2 * metrics::kMotionMs);
        two->hide();
        QCoreApplication::processEvents();
        QVERIFY(page->height() > 60);
        QTRY_COMPARE(page->height(), 60);
    }

    void whatWasShownFadesAway()
    {
        QWidget window;
        QWidget red(&window);
        red.resize(100, 100);
        const auto paint = [&](Qt::GlobalColor color) {
            QPalette palette;
            palette.setColor(QPalette::Window, color);
            red.setPalette(palette);
        };
        red.setAutoFillBackground(true);
        paint(Qt::red);
        CrossFade fade(red, &window);
        window.resize(100, 100);
        QVERIFY(test::showExposed(window));
        const auto shown = [&] { return window.grab().toImage().pixelColor(50, 50); };
        fade.begin();
        paint(Qt::blue);
        QVERIFY(shown().red() > 0);
        QTRY_COMPARE(shown(), QColor(Qt::blue));
        QTRY_VERIFY(!fade.isVisible());
        m_style->setMoving(false);
        fade.begin();
        QVERIFY(!fade.isVisible());
    }

private:
    class Part : public QWidget {
    public:
        QSize sizeHint() const override { return {50, 60}; }
        QSize minimumSizeHint() const override { return {50, 30}; }
    };

    struct Column {
        QWidget window;
        QWidget* part = new Part;

        Column()
        {
            auto* layout = new QVBoxLayout(&window);
            part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
            part->hide();
            layout->addWidget(part);
            layout->addWidget(new QWidget, 1);
            window.resize(200, 400);
            window.show();
        }
    };

    FocusStyle* m_style = nullptr;
};

QTEST_MAIN(TestMotion)
#include "test_motion.moc"
