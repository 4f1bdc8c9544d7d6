// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/library/music_library.h"
#include "tests/support/file_content.h"
#include "ui/session/playlist_library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr int kLongMs = 30'000; // machines that test are busy

} // namespace

/// The listener's lists, as the window has them.
class TestPlaylistLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString songs = write(u"songs.csv"_s, "id,title,artist,caption\n"
                                                    "a,Rain,First Band,calm piano\n"
                                                    "b,Sun,Second Band,happy guitar\n");
        {
            MusicLibrary library(catalog(), MusicLibrary::WhenEmpty::KeepEmpty);
            library.importFile(songs, {}, {}, {});
        }
        m_playlists = std::make_unique<PlaylistLibrary>(catalog());
    }

    void savedListIsOpenedWithTheTracksOfTheCatalog()
    {
        save(u"Evening"_s, {u"b"_s, u"a"_s, u"gone"_s});
        QSignalSpy opened(m_playlists.get(), &PlaylistLibrary::opened);
        m_playlists->open(u"Evening"_s);
        QVERIFY(opened.wait(kLongMs));
        const auto list = opened[0][0].value<MatchedPlaylist>();
        QCOMPARE(list.playlist.title, u"Evening"_s);
        QCOMPARE(list.playlist.entries.size(), std::size_t(2));
        QCOMPARE(list.playlist.entries[0].track.title, u"Sun"_s);
        QCOMPARE(list.playlist.entries[0].reason, u"because"_s);
        QCOMPARE(list.missing, QStringList{u"Title gone"_s});
        QVERIFY(m_playlists->has(u" Evening "_s));
    }

    void listOfAnotherPlayerIsOpenedFromItsFile()
    {
        const QString path =
            write(u"mix.m3u8"_s, "#EXTM3U\n#EXTINF:10,Second Band - Sun\n/elsewhere/sun.mp3\n"
                                 "#EXTINF:10,Nobody - Nothing\n/elsewhere/nothing.mp3\n");
        QSignalSpy opened(m_playlists.get(), &PlaylistLibrary::opened);
        m_playlists->openFile(path);
        QVERIFY(opened.wait(kLongMs));
        const auto list = opened[0][0].value<MatchedPlaylist>();
        QCOMPARE(list.playlist.title, u"mix"_s);
        QCOMPARE(list.playlist.entries.size(), std::size_t(1));
        QCOMPARE(list.missing.size(), 1);
    }

    void fileThatIsNotAPlaylistShowsAMessage()
    {
        QSignalSpy failed(m_playlists.get(), &PlaylistLibrary::failed);
        m_playlists->openFile(write(u"broken.xspf"_s, "<playlist"));
        QVERIFY(failed.wait(kLongMs));
        QVERIFY(translated(failed[0][0].value<Message>()).contains(u"broken.xspf"_s));
    }

private:
    QString catalog() const { return m_folder->filePath(u"catalog.db"_s); }

    QString write(const QString& name, const QByteArray& content) const
    {
        return test::writeFile(m_folder->filePath(name), content);
    }

    void save(const QString& title, const QStringList& ids)
    {
        Playlist playlist = Playlist::madeNow(title, {});
        for (const QString& id : ids) {
            Track track;
            track.source = u"songs"_s;
            track.id = id;
            track.title = u"Title "_s + id;
            playlist.append(track, 0.5, u"because"_s);
        }
        m_playlists->save(playlist);
        QTRY_VERIFY_WITH_TIMEOUT(m_playlists->has(title), kLongMs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlaylistLibrary> m_playlists;
};

QTEST_GUILESS_MAIN(TestPlaylistLibrary)

#include "test_playlist_library.moc"
