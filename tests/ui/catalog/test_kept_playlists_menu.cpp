// SPDX-License-Identifier: MIT
#include "tests/support/find_widget.h"
#include "tests/support/tracks.h"
#include "ui/catalog/kept_playlists_menu.h"
#include "ui/session/playlist_library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr int kLongMs = 30'000; // machines that test are busy

} // namespace

/// The saved playlists as entries of a menu.
class TestKeptPlaylistsMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenTracksJoinThePlaylistAndThereIsNoMenuWithoutAny()
    {
        QTemporaryDir folder;
        PlaylistLibrary playlists(folder.filePath(u"catalog.db"_s));
        std::vector<Track> chosen;
        KeptPlaylistsMenu menu(
            playlists, [&chosen] { return chosen; }, nullptr);
        QVERIFY(!menu.menuAction()->isVisible());
        for (const QString& title : {u"Morning"_s, u"Rock & Roll"_s})
            playlists.save(Playlist::madeNow(title, {}));
        QTRY_COMPARE_WITH_TIMEOUT(menu.actions().size(), 2, kLongMs);
        QVERIFY(menu.menuAction()->isVisible());

        chosen = {makeTrack(u"One"_s), makeTrack(u"Two"_s)};
        QSignalSpy extended(&playlists, &PlaylistLibrary::extended);
        menu.popup({});
        QTest::mouseClick(&menu, Qt::LeftButton, {},
                          menu.actionGeometry(entryOf(menu, u"Rock && Roll"_s)).center());
        QVERIFY(extended.wait(kLongMs));
        QCOMPARE(extended[0][0].value<StoredPlaylist>().title, u"Rock & Roll"_s);
        QCOMPARE(extended[0][1].toInt(), 2);

        for (const QString& title : {u"Morning"_s, u"Rock & Roll"_s})
            playlists.remove(title);
        QTRY_VERIFY_WITH_TIMEOUT(!menu.menuAction()->isVisible(), kLongMs);
    }
};

QTEST_MAIN(TestKeptPlaylistsMenu)

#include "test_kept_playlists_menu.moc"
