// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_import.h"
#include "core/catalog/database.h"
#include "core/library/playlist_match.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

Track trackBy(const QString& title, const QString& artist)
{
    Track track;
    track.title = title;
    track.artist = artist;
    return track;
}

QStringList idsOf(const Playlist& playlist)
{
    QStringList ids;
    for (const PlaylistEntry& entry : playlist.entries)
        ids.append(entry.track.id);
    return ids;
}

} // namespace

/// Which tracks of the catalog a playlist means.
class TestPlaylistMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"songs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,title,artist,caption,tags,url\n"
                   "a,Clair de lune,Claude Debussy,calm piano,piano,https://example.org/a\n"
                   "b,Twice,First Band,loud rock,rock,https://example.org/b\n"
                   "c,Twice,Second Band,soft rock,rock,https://example.org/c\n"
                   "d,Alone,Somebody,quiet song,song,https://example.org/d\n");
        file.close();
        m_database = std::make_unique<Database>(m_folder.filePath(u"catalog.db"_s));
        QCOMPARE(importFile(*m_database, file.fileName()).added, 4);
        m_tracks = std::make_unique<TrackRepository>(*m_database);
    }

    void tracksAreFoundByIdThenPlaceThenName()
    {
        Playlist playlist = Playlist::madeNow(u"Mine"_s, {});
        Track byId = trackBy(u"Another title"_s, u"Nobody"_s);
        byId.source = u"songs"_s;
        byId.id = u"d"_s;
        Track byPlace = trackBy(u"Twice"_s, u"First Band"_s); // the place counts for more
        byPlace.url = u"https://example.org/c"_s;
        playlist.append(byId, 0.5, u"because"_s);
        playlist.append(byPlace, 0.4, {});
        playlist.append(trackBy(u"clair  de LUNE"_s, u"claude debussy"_s), 0.3, {});
        const MatchedPlaylist matched = matchPlaylist(playlist, *m_tracks);
        QCOMPARE(idsOf(matched.playlist), QStringList({u"d"_s, u"c"_s, u"a"_s}));
        QCOMPARE(matched.playlist.title, u"Mine"_s);
        QCOMPARE(matched.playlist.entries[0].reason, u"because"_s);
        QCOMPARE(matched.playlist.entries[0].track.title, u"Alone"_s); // as the catalog has it
        QVERIFY(matched.missing.isEmpty());
    }

    void missingTracksAreNamed()
    {
        Playlist playlist;
        playlist.append(trackBy(u"Clair de lune"_s, u"Somebody else"_s), 0.0, {});
        playlist.append(trackBy(u"Unheard"_s, {}), 0.0, {});
        Track nameless;
        nameless.path = u"/music/lost.mp3"_s;
        playlist.append(nameless, 0.0, {});
        playlist.append(trackBy(u"Twice"_s, {}), 0.0, {}); // which of the two?
        playlist.append(trackBy(u"Alone"_s, {}), 0.0, {});
        const MatchedPlaylist matched = matchPlaylist(playlist, *m_tracks);
        QCOMPARE(idsOf(matched.playlist), QStringList(u"d"_s));
        QCOMPARE(matched.missing, QStringList({u"Somebody else - Clair de lune"_s, u"Unheard"_s,
                                               u"lost.mp3"_s, u"Twice"_s}));
    }

    void playlistOfWhichNothingIsFoundSaysSo()
    {
        Playlist playlist;
        playlist.title = u"Mine"_s;
        QVERIFY(noneFound(matchPlaylist(playlist, *m_tracks)).isEmpty()); // it has no tracks
        playlist.append(trackBy(u"Unheard"_s, {}), 0.0, {});
        playlist.append(trackBy(u"Unseen"_s, {}), 0.0, {});
        const Message sentence = noneFound(matchPlaylist(playlist, *m_tracks));
        QCOMPARE(sentence.count(), 2);
        QVERIFY(QString::fromStdString(sentence.english()).contains(u"“Mine”"_s));
        playlist.append(trackBy(u"Alone"_s, {}), 0.0, {});
        QVERIFY(noneFound(matchPlaylist(playlist, *m_tracks)).isEmpty());
    }

    void aTrackAppearsOnce()
    {
        Playlist playlist;
        for (int i = 0; i < 3; ++i)
            playlist.append(trackBy(u"Alone"_s, u"Somebody"_s), 0.0, {});
        const MatchedPlaylist matched = matchPlaylist(playlist, *m_tracks);
        QCOMPARE(idsOf(matched.playlist), QStringList(u"d"_s));
        QVERIFY(matched.missing.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TrackRepository> m_tracks;
};

QTEST_GUILESS_MAIN(TestPlaylistMatch)
#include "test_playlist_match.moc"
