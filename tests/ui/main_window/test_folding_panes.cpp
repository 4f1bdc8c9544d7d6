// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/main_window/folding_panes.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/stage/stage.h"
#include "ui/video/video_view.h"

#include <QSplitter>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// That a small window shows the same as a large one, one part at a time.
class TestFoldingPanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsNoMoreThanTheRoomNeeds_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<Folding>("folding");
        QTest::newRow("just enough") << QSize(708, 508) << Folding::None;
        QTest::newRow("low") << QSize(708, 507) << Folding::PictureCharts;
        QTest::newRow("narrow") << QSize(707, 538) << Folding::MoodMusic;
        QTest::newRow("narrow, and the tabs take the rest") << QSize(707, 537) << Folding::All;
    }

    void foldsNoMoreThanTheRoomNeeds()
    {
        QFETCH(QSize, room);
        QFETCH(Folding, folding);
        const PartSizes sizes = {{300, 200}, {400, 300}, {300, 250}, 8, 30};
        QVERIFY(foldingFor(room, sizes) == folding);
    }

    void everyPartIsReached()
    {
        auto* stage = new Stage(new CircumplexPad);
        auto* music = new PlaylistPane;
        FoldingPanes panes(stage, music);
        panes.resize(panes.minimumSizeHint());
        QVERIFY(test::showExposed(panes));
        QVERIFY(panes.folding() == Folding::All);
        auto* tabs = panes.findChild<QTabBar*>();
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->count(), 3);
        const auto click = [tabs](int tab) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        };
        const auto seen = [&] {
            return QList<bool>{stage->findChild<VideoView*>()->isVisible(),
                               stage->findChild<CircumplexPad*>()->isVisible(), music->isVisible()};
        };
        QCOMPARE(seen(), (QList<bool>{true, false, false}));
        click(1);
        QCOMPARE(seen(), (QList<bool>{false, true, false}));
        click(2);
        QCOMPARE(seen(), (QList<bool>{false, false, true}));
        panes.reveal(FoldingPanes::Part::Picture);
        QCOMPARE(seen(), (QList<bool>{true, false, false}));
        panes.resize(1400, 1000);
        QTRY_COMPARE(seen(), (QList<bool>{true, true, true}));
        QVERIFY(!tabs->isVisible());
    }

    void tabsAreAsWideAsWhatTheySwitch()
    {
        auto* stage = new Stage(new CircumplexPad);
        FoldingPanes panes(stage, new PlaylistPane);
        const auto* tabs = panes.findChild<QTabBar*>();
        panes.resize(1200, panes.minimumSizeHint().height());
        QVERIFY(test::showExposed(panes));
        QVERIFY(panes.folding() == Folding::PictureCharts);
        QTRY_COMPARE(tabs->width(), stage->width());
        QCOMPARE(tabs->mapTo(&panes, QPoint(0, 0)).x(), 0);
        panes.splitter().setSizes({600, 600});
        QTRY_COMPARE(tabs->width(), stage->width());
        panes.resize(panes.minimumSizeHint()); // where they switch all
        QTRY_COMPARE(tabs->width(), panes.width());
    }

    void hiddenPartsHaveNoTabAndReturnWhenRequested()
    {
        auto* stage = new Stage(new CircumplexPad);
        auto* music = new PlaylistPane;
        FoldingPanes panes(stage, music);
        panes.resize(panes.minimumSizeHint());
        QVERIFY(test::showExposed(panes));
        auto* tabs = panes.findChild<QTabBar*>();
        panes.setMusicShown(false);
        QVERIFY(!music->isVisible());
        QCOMPARE(tabs->count(), 2);
        for (const auto chart : {Stage::Chart::Emotions, Stage::Chart::Timeline, Stage::Chart::Pad})
            stage->setChartShown(chart, false);
        panes.refreshCharts();
        QVERIFY(!tabs->isVisible());
        QVERIFY(stage->findChild<VideoView*>()->isVisible());
        panes.reveal(FoldingPanes::Part::Music);
        QVERIFY(music->isVisible());
    }
};

QTEST_MAIN(TestFoldingPanes)
#include "test_folding_panes.moc"
