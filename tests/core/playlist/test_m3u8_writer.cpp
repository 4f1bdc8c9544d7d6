// SPDX-License-Identifier: MIT
#include "core/playlist/m3u8_writer.h"
#include "tests/core/playlist/hostile_playlist.h"

#include <QDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

QByteArray written(const Playlist& playlist)
{
    return writtenBy(writeM3u8, playlist);
}

QStringList linesOf(const Playlist& playlist)
{
    QStringList lines = QString::fromUtf8(written(playlist)).split(u'\n');
    lines.removeLast(); // behind the last line break
    return lines;
}

Playlist oneTrack(const Track& track)
{
    Playlist playlist;
    playlist.entries.push_back({track, 1, 0.5, {}});
    return playlist;
}

Track localTrack(const QString& path)
{
    Track track;
    track.title = u"Song"_s;
    track.path = path;
    return track;
}

} // namespace

class TestM3u8Writer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listIsAsPlayersExpectIt()
    {
        Playlist playlist = playlistOf({u"Nocturne"_s});
        playlist.entries[0].track.artist = u"Chopin"_s;
        QCOMPARE(QString::fromUtf8(written(playlist)),
                 u"#EXTM3U\n"
                 "#PLAYLIST:For a happy face\n"
                 "#EXTINF:11,Chopin - Nocturne\n"
                 "#EXTVLCOPT:start-time=30.000\n"
                 "#EXTVLCOPT:stop-time=40.500\n"
                 "https://example.org/listen?a=1&b=%C3%BC\n"_s);
    }

    void everyLineIsACommentOrALocation()
    {
        Playlist playlist = playlistOf(awkwardTitles() + brokenTitles());
        playlist.title = u"a\nb\r/etc/passwd"_s;
        const qsizetype count = awkwardTitles().size() + brokenTitles().size();
        const QByteArray bytes = written(playlist);
        QVERIFY(!bytes.contains('\r') && !bytes.contains('\0'));
        QVERIFY(!bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.endsWith('\n'));

        qsizetype titles = 0;
        qsizetype locations = 0;
        const QStringList lines = linesOf(playlist);
        QCOMPARE(lines[0], u"#EXTM3U"_s);
        QCOMPARE(lines[1], u"#PLAYLIST:a b /etc/passwd"_s);
        for (const QString& line : lines.mid(2)) {
            if (line.startsWith(u"#EXTINF:11,"_s))
                ++titles;
            else if (!line.startsWith(u"#EXTVLCOPT:"_s)) {
                QCOMPARE(line, u"https://example.org/listen?a=1&b=%C3%BC"_s);
                ++locations;
            }
        }
        QCOMPARE(titles, count);
        QCOMPARE(locations, count);
    }

    void titleStaysOnItsLine()
    {
        const QStringList lines = linesOf(playlistOf({u"one\r\ntwo \u0007, \"\u202E\U0001F3B5"_s}));
        QCOMPARE(lines[2],
                 u"#EXTINF:11,one two , \"\u202E\U0001F3B5 - one two , \"\u202E\U0001F3B5"_s);
    }

    void localFileIsPreferredAndAbsolute()
    {
        Track track = localTrack(u"/music/\u00FC #1 100%.ogg"_s);
        track.url = u"https://example.org/"_s;
        QCOMPARE(linesOf(oneTrack(track)).last(), u"/music/\u00FC #1 100%.ogg"_s);
        QCOMPARE(linesOf(oneTrack(localTrack(u"#song.ogg"_s))).last(),
                 QDir::current().absoluteFilePath(u"#song.ogg"_s));
    }

    void pathThatWouldBreakTheLineBecomesAUrl_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("line feed") << u"/music/a\n/etc/passwd"_s;
        QTest::newRow("carriage return") << u"/music/a\rb.ogg"_s;
        QTest::newRow("escape") << u"/music/\u001B.ogg"_s;
        QTest::newRow("blank at the end") << u"/music/a.ogg "_s;
        QTest::newRow("line separator") << u"/music/a\u2028b.ogg"_s;
    }

    void pathThatWouldBreakTheLineBecomesAUrl()
    {
        QFETCH(QString, path);
        const QStringList lines = linesOf(oneTrack(localTrack(path)));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.last().startsWith(u"file:///music/"_s));
        QCOMPARE(QUrl(lines.last()).toLocalFile(), path);
    }

    void invalidAddressIsNotWritten()
    {
        Track track = localTrack({});
        for (const QString& url :
             {u"javascript:alert(1)"_s, u"/etc/passwd"_s, u"file:///etc/passwd"_s,
              u"#EXTVLCOPT:sout=x"_s, u"https://example.org/\n/etc/passwd"_s}) {
            track.url = url;
            QVERIFY2(!written(oneTrack(track)).contains("passwd"), qPrintable(url));
            QVERIFY2(linesOf(oneTrack(track)).last().startsWith(u"# Song"_s), qPrintable(url));
        }
    }

    void entryWithoutLocationIsNamedInAComment()
    {
        Playlist playlist = playlistOf({u"first"_s, u"lost\n/etc/passwd"_s, u"last"_s});
        playlist.entries[1].track.url.clear();
        const QStringList lines = linesOf(playlist);
        const QStringList comments = lines.filter(u"lost"_s);
        QCOMPARE(comments.size(), 1);
        QVERIFY2(comments[0].startsWith(u"# lost /etc/passwd - "_s), qPrintable(comments[0]));
        QCOMPARE(lines.filter(u"#EXTINF"_s).size(), 2);
        QCOMPARE(lines.filter(u"https:"_s).size(), 2);
    }

    void lengthIsWholeSecondsOrUnknown_data()
    {
        QTest::addColumn<double>("startS");
        QTest::addColumn<double>("endS");
        QTest::addColumn<QString>("expected");
        QTest::newRow("rounded") << 0.0 << 9.6 << u"#EXTINF:10,Song"_s;
        QTest::newRow("never 0") << 0.0 << 0.2 << u"#EXTINF:1,Song"_s;
        QTest::newRow("backwards") << 40.0 << 30.0 << u"#EXTINF:-1,Song"_s;
        QTest::newRow("not a number") << 0.0 << qQNaN() << u"#EXTINF:-1,Song"_s;
        QTest::newRow("for ever") << 0.0 << 1e300 << u"#EXTINF:-1,Song"_s;
    }

    void lengthIsWholeSecondsOrUnknown()
    {
        QFETCH(double, startS);
        QFETCH(double, endS);
        Track track = localTrack(u"/music/a.ogg"_s);
        track.startS = startS;
        track.endS = endS;
        const QStringList lines = linesOf(oneTrack(track));
        QTEST(lines[1], "expected");
        QVERIFY(lines.filter(u"nan"_s).isEmpty());
    }

    void emptyPlaylistIsStillAPlaylist() { QCOMPARE(written({}), QByteArray("#EXTM3U\n")); }
};

QTEST_GUILESS_MAIN(TestM3u8Writer)
#include "test_m3u8_writer.moc"
