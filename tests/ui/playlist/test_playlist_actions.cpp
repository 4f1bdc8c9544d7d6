// SPDX-License-Identifier: MIT
#include "tests/ui/playlist/playlist_rows.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_view.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// What others may do with the selected rows.
class TestPlaylistActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includedCommandIsForTheSelectedRows()
    {
        PlaylistModel model;
        PlaylistView view(&model);
        PlaylistActions actions(model, view);
        model.setTracks(makeRows(u"abc"_s));
        QAction command;
        actions.include(&command);
        QVERIFY(!command.isEnabled());
        view.selectRow(2);
        QVERIFY(command.isEnabled());
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
        const std::vector<Track> tracks = actions.tracks();
        QCOMPARE(tracks.size(), std::size_t(2));
        QCOMPARE(tracks[0].id, u"b"_s);
        QCOMPARE(tracks[1].id, u"c"_s);
        QMenu menu;
        actions.fill(menu);
        QCOMPARE(menu.actions().back(), &command);
        view.clearSelection();
        QVERIFY(!command.isEnabled());
    }
};

QTEST_MAIN(TestPlaylistActions)

#include "test_playlist_actions.moc"
