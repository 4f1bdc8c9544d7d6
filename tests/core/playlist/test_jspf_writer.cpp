// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/playlist/jspf_reader.h"
#include "core/playlist/jspf_writer.h"
#include "tests/core/playlist/hostile_playlist.h"
#include "tests/support/temporary_folder.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

QByteArray written(const Playlist& playlist)
{
    return writtenBy(writeJspf, playlist);
}

Playlist readBack(QByteArray document)
{
    QBuffer buffer(&document);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("the buffer does not open");
    return readJspf(buffer, u"list.jspf"_s);
}

/// Compares all that a playlist file can know: everything but the row in one machine's catalog.
void compare(const Playlist& actual, const Playlist& expected)
{
    QCOMPARE(actual.title, expected.title);
    QCOMPARE(actual.creator, expected.creator);
    QCOMPARE(actual.comment, expected.comment);
    QCOMPARE(actual.created, expected.created);
    QCOMPARE(actual.entries.size(), expected.entries.size());
    for (std::size_t i = 0; i < expected.entries.size(); ++i) {
        const PlaylistEntry& a = actual.entries[i];
        const PlaylistEntry& e = expected.entries[i];
        QCOMPARE(a.rank, e.rank);
        QVERIFY(a.score == e.score); // to the last bit
        QCOMPARE(a.reason, e.reason);
        QCOMPARE(a.track.id, e.track.id);
        QCOMPARE(a.track.source, e.track.source);
        QCOMPARE(a.track.title, e.track.title);
        QCOMPARE(a.track.artist, e.track.artist);
        QCOMPARE(a.track.caption, e.track.caption);
        QCOMPARE(a.track.tags, e.track.tags);
        QVERIFY(a.track.startS == e.track.startS);
        QVERIFY(a.track.endS == e.track.endS);
        QCOMPARE(a.track.url, e.track.url);
        QCOMPARE(a.track.path, e.track.path);
        QVERIFY(a.track.affect.point == e.track.affect.point);
        QVERIFY(a.track.affect.affinities == e.track.affect.affinities);
        QVERIFY(a.track.affect.quality == e.track.affect.quality);
    }
}

// Below the class, whose declaration moc does not find behind a raw string of several lines.
QByteArray documentOfAnotherProgram();
QByteArray documentOfWrongTypes();

} // namespace

class TestJspfWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playlistReadsBackEqual()
    {
        Playlist playlist = playlistOf(awkwardTitles());
        playlist.title = awkwardTitles().join(u' ');
        playlist.entries[1].track.startS.reset();
        playlist.entries[2].track.endS.reset();
        playlist.entries[3].track.path = u"/music/a b.ogg"_s;
        playlist.entries[4].track.url.clear();
        playlist.entries[5].score = 0.1 + 0.2;
        playlist.entries[6].track.affect.point = {1.0F / 3.0F, -1e-7F};
        playlist.entries[7].track.tags.clear();
        playlist.entries[8].rank = 4711;
        compare(readBack(written(playlist)), playlist);
        compare(readBack(written({})), {});
    }

    void controlCharactersReadBackEqual()
    {
        const QStringList titles = brokenTitles().first(2);
        compare(readBack(written(playlistOf(titles))), playlistOf(titles));
    }

    void loneSurrogatesReadBackReplaced()
    {
        const QByteArray document = written(playlistOf(brokenTitles()));
        QVERIFY(QString::fromUtf8(document).toUtf8() == document); // it is UTF-8
        const Playlist playlist = readBack(document);
        for (qsizetype i = 0; i < brokenTitles().size(); ++i) {
            QCOMPARE(playlist.entries[static_cast<std::size_t>(i)].track.title,
                     wellFormed(brokenTitles()[i]));
        }
    }

    void fieldsAreWhereJspfHasThem()
    {
        Playlist playlist = playlistOf({u"Nocturne"_s});
        playlist.entries[0].track.path = u"/music/a b.ogg"_s;
        const QJsonObject object =
            QJsonDocument::fromJson(written(playlist)).object()[u"playlist"].toObject();
        QCOMPARE(object[u"title"].toString(), u"For a happy face"_s);
        QCOMPARE(object[u"date"].toString(), u"2025-03-09T12:30:05Z"_s);
        QCOMPARE(object[u"annotation"].toString(), u"happy, neutral, surprise"_s);
        const QJsonObject track = object[u"track"].toArray()[0].toObject();
        QCOMPARE(track[u"location"].toArray(),
                 (QJsonArray{u"file:///music/a%20b.ogg"_s,
                             u"https://example.org/listen?a=1&b=%C3%BC"_s}));
        QCOMPARE(track[u"identifier"].toArray(),
                 QJsonArray{u"urn:x-video2music:track:test:id%2FNocturne"_s});
        QCOMPARE(track[u"title"].toString(), u"Nocturne"_s);
        QCOMPARE(track[u"creator"].toString(), u"Nocturne"_s);
        QCOMPARE(track[u"annotation"].toString(), u"Because of Nocturne\nCaption: Nocturne"_s);
        QCOMPARE(track[u"duration"].toInteger(), 10500);
        QVERIFY(track[u"extension"].toObject()[u"urn:x-video2music:entry"].isArray());
    }

    void numbersAreShortAndFinite()
    {
        Playlist playlist = playlistOf({u"Nocturne"_s});
        QVERIFY(written(playlist).contains("\"valence\": 0.81,") ||
                written(playlist).contains("\"valence\": 0.81\n"));
        playlist.entries[0].score = qInf();
        playlist.entries[0].track.startS = qQNaN();
        const Playlist back = readBack(written(playlist));
        QCOMPARE(back.entries[0].score, 0.0);
        QVERIFY(!back.entries[0].track.startS);
    }

    void playlistsOfOtherProgramsAreRead()
    {
        const Playlist playlist = readBack(documentOfAnotherProgram());
        QCOMPARE(playlist.title, u"Other"_s);
        QCOMPARE(playlist.entries.size(), 3U);
        QCOMPARE(playlist.entries[0].track.title, u"A"_s);
        QCOMPARE(playlist.entries[0].track.artist, u"B"_s);
        QCOMPARE(playlist.entries[0].track.caption, u"C"_s);
        QCOMPARE(playlist.entries[0].track.path, u"/music/a b.ogg"_s);
        QCOMPARE(playlist.entries[0].track.url, u"https://example.org/1"_s);
        QCOMPARE(playlist.entries[1].track.url, u"https://example.org/2"_s);
        QCOMPARE(playlist.entries[1].rank, 2);
        QCOMPARE(playlist.entries[2].track.url, u"https://example.org/4"_s);
    }

    void filesThatAreNotPlaylistsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("#EXTM3U\n");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no playlist") << QByteArray("{\"track\": []}");
        QTest::newRow("no tracks") << QByteArray("{\"playlist\": {}}");
        QTest::newRow("tracks of another type") << QByteArray("{\"playlist\": {\"track\": {}}}");
        QTest::newRow("broken UTF-8")
            << QByteArray("{\"playlist\": {\"title\": \"\xFF\", \"track\": []}}");
        QTest::newRow("nested without end") << QByteArray(100'000, '[');
    }

    void filesThatAreNotPlaylistsAreRefused()
    {
        QFETCH(QByteArray, document);
        const QByteArray refusal = refusalOf<FileError>([&] { readBack(document); });
        QVERIFY2(refusal.contains("list.jspf"), refusal);
    }

    void everyTruncationIsRefused()
    {
        const QByteArray document = written(playlistOf({u"Nocturne \u00FC"_s})).trimmed();
        for (qsizetype length = 0; length < document.size(); ++length)
            QVERIFY_THROWS_EXCEPTION(FileError, readBack(document.first(length)));
    }

    void fieldsOfWrongTypesAreLeftOut()
    {
        const Playlist playlist = readBack(documentOfWrongTypes());
        QCOMPARE(playlist.title, QString());
        QVERIFY(!playlist.created.isValid());
        QCOMPARE(playlist.entries.size(), 3U);
        QCOMPARE(playlist.entries[2].rank, 3);
        QVERIFY(!playlist.entries[2].track.startS);
    }
};

namespace {

QByteArray documentOfAnotherProgram()
{
    return R"({"playlist": {"title": "Other", "track": [
            {"title": "A", "creator": "B", "annotation": "C",
             "location": ["file:///music/a%20b.ogg", "https://example.org/1"]},
            {"location": ["https://example.org/2", "https://example.org/3"],
             "extension": {"https://example.org/app": [{"rank": 9}]}},
            {"info": "https://example.org/4"}]}})";
}

QByteArray documentOfWrongTypes()
{
    return R"({"playlist": {"title": 1, "date": "soon", "track": [
            7, {"title": [], "location": "x", "extension": []},
            {"extension": {"urn:x-video2music:entry": [{"rank": "1", "tags": 3, "emotions": 1,
                                                        "start_s": "2", "score": {}}]}}]}})";
}

} // namespace

QTEST_GUILESS_MAIN(TestJspfWriter)
#include "test_jspf_writer.moc"
