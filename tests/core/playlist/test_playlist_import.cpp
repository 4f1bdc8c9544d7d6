// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/playlist/playlist_export.h"
#include "core/playlist/playlist_import.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

Track trackNamed(const QString& id, const QString& title, const QString& artist = {})
{
    Track track;
    track.source = u"my songs"_s;
    track.id = id;
    track.title = title;
    track.artist = artist;
    track.url = u"https://example.org/"_s + id;
    return track;
}

} // namespace

/// Playlists of this program and of others, and files that are none.
class TestPlaylistImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownPlaylistsAreReadBack_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("hasIds");
        QTest::newRow("M3U8") << u"m3u8"_s << false;
        QTest::newRow("XSPF") << u"xspf"_s << true;
        QTest::newRow("JSPF") << u"jspf"_s << true;
    }

    void ownPlaylistsAreReadBack()
    {
        QFETCH(QString, ending);
        QFETCH(bool, hasIds);
        const QString sound = write(u"sounds/one & two.ogg"_s, "OggS");
        Playlist playlist = Playlist::madeNow(u"For Anna: \u4e2d"_s, u"happy"_s);
        Track one = trackNamed(u"a:1"_s, u"Clair de lune"_s, u"Claude Debussy"_s);
        one.path = sound;
        playlist.append(one, 0.9, u"calm"_s);
        Track two = trackNamed(u"b%2"_s, u"Gymnopédie"_s);
        two.url = u"https://example.org/second"_s;
        playlist.append(two, 0.8, {});
        const QString path = m_folder.filePath(u"mine."_s + ending);
        exportPlaylist(playlist, path);

        const Playlist again = importPlaylist(path);
        QCOMPARE(again.title, playlist.title);
        QCOMPARE(again.entries.size(), std::size_t(2));
        const Track& first = again.entries[0].track;
        QCOMPARE(first.title, one.title);
        QCOMPARE(first.artist, one.artist);
        QCOMPARE(QFileInfo(first.path).canonicalFilePath(), QFileInfo(sound).canonicalFilePath());
        QCOMPARE(again.entries[1].track.url, u"https://example.org/second"_s);
        if (hasIds) {
            QCOMPARE(first.source, one.source);
            QCOMPARE(first.id, one.id);
            QCOMPARE(again.entries[1].track.id, u"b%2"_s);
        }
    }

    void otherProgramsM3uIsRead()
    {
        const QString path =
            write(u"other.m3u"_s, "\xef\xbb\xbf#EXTM3U\r\n#EXTINF:123 tvg-id=\"x\",Bj\xc3\xb6rk - "
                                  "J\xc3\xb3ga\r\nMusic/joga.mp3\r\n\r\n#EXTGRP:x\r\n"
                                  "#EXTINF:-1,Only a title\r\nhttp://example.org/stream?a=1\r\n"
                                  "/abs/olute.flac\n../up.ogg");
        const Playlist playlist = importPlaylist(path);
        QCOMPARE(playlist.title, u"other"_s); // it has no name of its own
        QCOMPARE(playlist.entries.size(), std::size_t(4));
        QCOMPARE(playlist.entries[0].track.artist, u"Björk"_s);
        QCOMPARE(playlist.entries[0].track.title, u"Jóga"_s);
        const QDir folder(QFileInfo(path).absolutePath());
        QCOMPARE(playlist.entries[0].track.path, folder.filePath(u"Music/joga.mp3"_s));
        QCOMPARE(playlist.entries[1].track.title, u"Only a title"_s);
        QCOMPARE(playlist.entries[1].track.url, u"http://example.org/stream?a=1"_s);
        QCOMPARE(playlist.entries[1].track.path, QString());
        QCOMPARE(playlist.entries[2].track.path, u"/abs/olute.flac"_s);
        QCOMPARE(playlist.entries[2].track.title, QString());
        QCOMPARE(playlist.entries[3].track.path, QDir::cleanPath(folder.filePath(u"../up.ogg"_s)));
    }

    void latin1IsReadIfItIsNotUtf8()
    {
        const Playlist playlist =
            importPlaylist(write(u"old.m3u"_s, "#EXTINF:1,Bj\xf6rk - Army\na.mp3\n"));
        QCOMPARE(playlist.entries[0].track.artist, u"Björk"_s);
    }

    /// Which Qt would take for a resource of the program.
    void aPathThatBeginsWithAColonIsRelative()
    {
        const Playlist playlist = importPlaylist(write(u"colon.m3u8"_s, ":/words/en.csv\n"));
        QVERIFY(playlist.entries[0].track.path.endsWith(u"/:/words/en.csv"_s));
        QVERIFY(playlist.entries[0].track.path.startsWith(u'/'));
    }

    void otherProgramsXspfIsRead()
    {
        const Playlist playlist = importPlaylist(write(
            u"other.xspf"_s,
            "<?xml version=\"1.0\"?><playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\">"
            "<title>Mine</title><extension application=\"x\"><a><b/></a></extension><trackList>"
            "<track><location>Music/Caf%C3%A9%20del.mp3</location><title>Caf\xc3\xa9</title>"
            "<creator>X</creator><album>Y</album></track>"
            "<track><location>file:///m/b.mp3</location><identifier>urn:x-video2music:track:my%20"
            "songs:a%3A1</identifier><info>https://example.org/i</info></track></trackList>"
            "</playlist>"));
        QCOMPARE(playlist.title, u"Mine"_s);
        QCOMPARE(playlist.entries.size(), std::size_t(2));
        QVERIFY(playlist.entries[0].track.path.endsWith(u"/Music/Café del.mp3"_s));
        QCOMPARE(playlist.entries[1].track.path, u"/m/b.mp3"_s);
        QCOMPARE(playlist.entries[1].track.source, u"my songs"_s);
        QCOMPARE(playlist.entries[1].track.id, u"a:1"_s);
        QCOMPARE(playlist.entries[1].track.url, u"https://example.org/i"_s);
    }

    void filesThatAreNotPlaylistsFailWithAMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("XML of another kind") << u"a.xspf"_s << QByteArray("<html><p/></html>");
        QTest::newRow("broken off")
            << u"a.xspf"_s << QByteArray("<playlist><trackList><track><title>A");
        QTest::newRow("no XML") << u"a.xspf"_s << QByteArray("PNG");
        QTest::newRow("nothing") << u"a.xspf"_s << QByteArray();
        QTest::newRow("no JSON") << u"a.jspf"_s << QByteArray("{\"playlist\": [");
        QTest::newRow("no list") << u"a.jspf"_s << QByteArray("{\"playlist\": {\"track\": 3}}");
        // Each entity is ten of the one before: a thousand million of them.
        QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"lol\">";
        for (int i = 1; i < 10; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
            bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
        }
        bomb += "]><playlist><title>&a9;</title><trackList/></playlist>";
        QTest::newRow("entities") << u"a.xspf"_s << bomb;
    }

    void filesThatAreNotPlaylistsFailWithAMessage()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QString path = write(name, content);
        const QByteArray refusal = test::refusalOf<FileError>([&] { importPlaylist(path); });
        QVERIFY2(QString::fromUtf8(refusal).contains(path), refusal);
    }

    void otherEndingsAndNonFilesAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(UsageError, importPlaylist(write(u"a.pls"_s, "[playlist]")));
        QVERIFY_THROWS_EXCEPTION(FileError, importPlaylist(m_folder.filePath(u"no.m3u"_s)));
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder.m3u"_s));
        QVERIFY_THROWS_EXCEPTION(FileError, importPlaylist(m_folder.filePath(u"folder.m3u"_s)));
    }

    void tooLargeFilesAreRefusedAndTooLongTextsAreCut()
    {
        QByteArray lines;
        for (std::size_t i = 0; i < kMaxEntries + 5; ++i)
            lines += "a.mp3\n";
        QCOMPARE(importPlaylist(write(u"long.m3u"_s, lines)).entries.size(), kMaxEntries);
        const QByteArray line(kMaxTextLength + 1, 'x');
        QCOMPARE(importPlaylist(write(u"wide.m3u"_s, line + "\nb.mp3\n")).entries.size(),
                 std::size_t(1));
        QFile huge(write(u"huge.m3u"_s, "#EXTM3U\n"));
        QVERIFY(huge.resize(kMaxPlaylistBytes + 1));
        QVERIFY_THROWS_EXCEPTION(FileError, importPlaylist(huge.fileName()));
    }

    void valuesOfAJspfAreClamped()
    {
        QByteArray tracks = R"({"title": "a"})";
        for (std::size_t i = 0; i < kMaxEntries; ++i)
            tracks += ", {}";
        const Playlist playlist = importPlaylist(
            write(u"a.jspf"_s, R"({"playlist": {"title": "two\nlines", "annotation": ")" +
                                   QByteArray(kMaxTextLength + 1, 'x') + R"(", "track": [)" +
                                   tracks + "]}}"));
        QCOMPARE(playlist.title, u"two lines"_s);
        QCOMPARE(playlist.comment.size(), kMaxTextLength);
        QCOMPARE(playlist.entries.size(), kMaxEntries);

        Playlist wild = Playlist::madeNow(u"wild"_s, {});
        Track track = trackNamed(u"a"_s, u"A"_s);
        track.affect.point = {0.5F, -0.5F};
        wild.append(track, 0.5, {});
        const QString path = m_folder.filePath(u"wild.jspf"_s);
        exportPlaylist(wild, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.replace("\"valence\": 0.5", "\"valence\": 1e300")
            .replace("\"arousal\": -0.5", "\"arousal\": -7");
        const AffectPoint point =
            importPlaylist(write(u"wilder.jspf"_s, bytes)).entries.at(0).track.affect.point;
        QCOMPARE(point, (AffectPoint{1.0F, -1.0F}));
    }

    /// Anything is a list of lines.
    void bytesOfAnyKindAreRead()
    {
        QByteArray bytes;
        for (int i = 0; i < 5000; ++i)
            bytes += static_cast<char>((i * 7919) >> 3);
        const Playlist playlist = importPlaylist(write(u"any.m3u8"_s, bytes));
        QVERIFY(playlist.entries.size() <= 5000);
    }

private:
    QString write(const QString& name, const QByteArray& content) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPlaylistImport)
#include "test_playlist_import.moc"
