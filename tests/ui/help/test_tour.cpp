// SPDX-License-Identifier: MIT
#include "tests/support/find_widget.h"
#include "ui/help/tour.h"

#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// A window of four parts, each a quarter of it, with a button below the tour.
struct Quarters {
    Quarters()
    {
        window.resize(1000, 700);
        const QRect places[] = {
            {0, 0, 500, 350}, {0, 350, 500, 350}, {500, 0, 500, 350}, {500, 350, 500, 350}};
        for (std::size_t i = 0; i < Tour::kCards; ++i) {
            auto* part = new QWidget(&window);
            part->setGeometry(places[i]);
            parts[i] = {part};
        }
        window.show();
        window.activateWindow();
    }

    Tour* begin() { return new Tour(parts, &window); }

    QWidget window;
    QPushButton* below = new QPushButton(u"below"_s, &window);
    Tour::Parts parts;
};

} // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void fourCardsFollowEachOtherToTheEnd()
    {
        Quarters quarters;
        const QPointer<Tour> tour = quarters.begin();
        QSignalSpy ended(tour, &Tour::ended);
        QVERIFY(says(*tour, u"1 of 4"_s));
        QVERIFY(visibleButton(*tour, u"Back"_s) == nullptr);
        for (const QString& count : {u"2 of 4"_s, u"3 of 4"_s, u"4 of 4"_s}) {
            visibleButton(*tour, u"Next"_s)->click();
            QVERIFY(says(*tour, count));
        }
        QVERIFY(visibleButton(*tour, u"Skip"_s) == nullptr);
        visibleButton(*tour, u"Back"_s)->click();
        QVERIFY(says(*tour, u"3 of 4"_s));
        visibleButton(*tour, u"Next"_s)->click();
        QCOMPARE(ended.size(), 0);
        visibleButton(*tour, u"Done"_s)->click();
        QCOMPARE(ended.size(), 1);
        QTRY_VERIFY(tour.isNull());
    }

    void cardDoesNotCoverItsPart()
    {
        Quarters quarters;
        const Tour* tour = quarters.begin();
        for (std::size_t i = 0; i < Tour::kCards; ++i) {
            const auto* card = tour->findChild<QFrame*>(QString(), Qt::FindDirectChildrenOnly);
            QVERIFY(tour->rect().contains(card->geometry()));
            QVERIFY(!card->geometry().intersects(quarters.parts[i].front()->geometry()));
            if (i + 1 < Tour::kCards)
                visibleButton(*tour, u"Next"_s)->click();
        }
    }

    void tourIsSkippedByButtonOrEscape()
    {
        Quarters quarters;
        QPointer<Tour> tour = quarters.begin();
        visibleButton(*tour, u"Skip"_s)->click();
        QTRY_VERIFY(tour.isNull());

        tour = quarters.begin();
        QSignalSpy ended(tour, &Tour::ended);
        QTest::keyClick(visibleButton(*tour, u"Next"_s), Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QTRY_VERIFY(tour.isNull());
    }

    void keyboardGoesBackToWhereItWas()
    {
        Quarters quarters;
        QVERIFY(QTest::qWaitForWindowActive(&quarters.window));
        quarters.below->setFocus();
        const Tour* tour = quarters.begin();
        QVERIFY(!quarters.below->hasFocus());
        visibleButton(*tour, u"Skip"_s)->click();
        QVERIFY(quarters.below->hasFocus());
    }

    void tabStaysOnTheCard()
    {
        Quarters quarters;
        QVERIFY(QTest::qWaitForWindowActive(&quarters.window));
        Tour* tour = quarters.begin();
        visibleButton(*tour, u"Next"_s)->click();
        QCOMPARE(QApplication::focusWidget(), visibleButton(*tour, u"Next"_s));
        QList<QWidget*> visited;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited.append(QApplication::focusWidget());
        }
        QCOMPARE(visited, (QList<QWidget*>{
                              visibleButton(*tour, u"Skip"_s), visibleButton(*tour, u"Back"_s),
                              visibleButton(*tour, u"Next"_s), visibleButton(*tour, u"Skip"_s)}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), visibleButton(*tour, u"Next"_s));
    }

    void tourCoversTheWindowAlsoWhenItGrows()
    {
        Quarters quarters;
        const Tour* tour = quarters.begin();
        QCOMPARE(tour->size(), QSize(1000, 700));
        QSignalSpy pressed(quarters.below, &QPushButton::clicked);
        QCOMPARE(quarters.window.childAt(quarters.below->geometry().center()), tour);
        quarters.window.resize(1200, 800);
        QTRY_COMPARE(tour->size(), QSize(1200, 800));
    }

    void cardIsReadByScreenReaders()
    {
        Quarters quarters;
        const Tour* tour = quarters.begin();
        QVERIFY(says(*tour, visibleButton(*tour, u"Next"_s)->accessibleDescription()));
    }
};

QTEST_MAIN(TestTour)
#include "test_tour.moc"
