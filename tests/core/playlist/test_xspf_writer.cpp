// SPDX-License-Identifier: MIT
#include "core/playlist/xspf_writer.h"
#include "tests/core/playlist/hostile_playlist.h"
#include "tests/support/installed.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

QByteArray written(const Playlist& playlist)
{
    return writtenBy(writeXspf, playlist);
}

/// The texts of all elements of a name in XSPF's namespace, in order.
QStringList textsOf(const QByteArray& document, const QString& element)
{
    QStringList texts;
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element &&
            xml.namespaceUri() == u"http://xspf.org/ns/0/") {
            texts.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QStringList{xml.errorString()} : texts;
}

QByteArray around(const QByteArray& track)
{
    return "<playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\"><trackList><track>" + track +
           "</track></trackList></playlist>";
}

/// What xmllint says against the schema; empty when the document is valid.
QString complaint(const QByteArray& document)
{
    QProcess xmllint;
    xmllint.setProcessChannelMode(QProcess::MergedChannels);
    xmllint.start(u"xmllint"_s,
                  {u"--noout"_s, u"--nonet"_s, u"--relaxng"_s,
                   QStringLiteral(V2M_SOURCE_DIR "/tests/core/playlist/xspf.rng"), u"-"_s});
    xmllint.write(document);
    xmllint.closeWriteChannel();
    if (!xmllint.waitForFinished())
        return u"xmllint did not finish"_s;
    if (xmllint.exitStatus() == QProcess::NormalExit && xmllint.exitCode() == 0)
        return {};
    return u"exit code %1: %2"_s.arg(xmllint.exitCode()).arg(QString::fromUtf8(xmllint.readAll()));
}

} // namespace

class TestXspfWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemaTellsValidFromInvalid_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<bool>("isValid");
        const auto row = [](const char* name, const QByteArray& document, bool isValid) {
            QTest::newRow(name) << document << isValid;
        };
        row("empty track", around(""), true);
        row("free order",
            around("<duration>1</duration><title>t</title>"
                   "<location>http://a/</location><creator>c</creator>"
                   "<location>http://b/</location>"),
            true);
        row("no track list", "<playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\"/>", false);
        row("no version", "<playlist xmlns=\"http://xspf.org/ns/0/\"><trackList/></playlist>",
            false);
        row("no namespace", "<playlist version=\"1\"><trackList/></playlist>", false);
        row("two titles", around("<title>a</title><title>b</title>"), false);
        row("unknown element", around("<artist>a</artist>"), false);
        row("element in a title", around("<title>a<b/></title>"), false);
        row("negative duration", around("<duration>-1</duration>"), false);
        row("fractional duration", around("<duration>1.5</duration>"), false);
        row("location that is no URI", around("<location>http://[</location>"), false);
        row("meta without rel", around("<meta>1</meta>"), false);
        row("foreign extension",
            around("<extension application=\"http://a/\"><x xmlns=\"y\">1</x></extension>"), true);
        row("extension with our own element",
            around("<extension application=\"http://a/\"><title>1</title></extension>"), false);
        row("foreign element outside an extension", around("<x xmlns=\"y\"/>"), false);
    }

    void schemaTellsValidFromInvalid()
    {
        if (!isInstalled(u"xmllint"_s))
            QSKIP("xmllint (package libxml2-utils) is not installed.");
        QFETCH(QByteArray, document);
        QFETCH(bool, isValid);
        const QString said = complaint(document);
        QVERIFY2(said.isEmpty() == isValid, qPrintable(said));
        if (!isValid) // 3 and 4 are xmllint's codes for documents that do not validate
            QVERIFY2(said.startsWith(u"exit code 3"_s) || said.startsWith(u"exit code 4"_s),
                     qPrintable(said));
    }

    void everyPlaylistIsValid_data()
    {
        QTest::addColumn<Playlist>("playlist");
        QTest::newRow("empty") << Playlist();
        QTest::newRow("awkward") << playlistOf(awkwardTitles());
        QTest::newRow("broken") << playlistOf(brokenTitles());
        Playlist bare;
        bare.entries.resize(2);
        QTest::newRow("nothing known") << bare;
        Playlist wild = playlistOf({u"wild"_s, u"wilder"_s});
        Track& track = wild.entries[0].track;
        track.startS = qQNaN();
        track.endS = -qInf();
        track.url = u"http://["_s;
        track.path = u"/music/a b#c%d?e[\u00FC\n\U0001F3B5].ogg"_s;
        track.source = u"s p\u00E4ce:/?#"_s;
        track.affect.point = {std::numeric_limits<float>::quiet_NaN(),
                              std::numeric_limits<float>::infinity()};
        wild.entries[0].score = qInf();
        wild.entries[0].rank = -1;
        wild.entries[1].track.startS = 0.0001;
        wild.entries[1].track.endS = 3e9;
        wild.title = brokenTitles().join(u' ');
        wild.creator = awkwardTitles().join(u' ');
        wild.comment = brokenTitles().join(u'\n');
        QTest::newRow("wild") << wild;
    }

    void everyPlaylistIsValid()
    {
        if (!isInstalled(u"xmllint"_s))
            QSKIP("xmllint (package libxml2-utils) is not installed.");
        QFETCH(Playlist, playlist);
        const QByteArray document = written(playlist);
        const QString said = complaint(document);
        QVERIFY2(said.isEmpty(), qPrintable(said + QString::fromUtf8(document.left(4000))));
        for (const QString& value : textsOf(document, u"meta"_s))
            QVERIFY2(value != u"inf" && value != u"nan", qPrintable(value));
    }

    void titlesReadBackAsTheyWere()
    {
        QStringList expected;
        for (QString title : awkwardTitles()) {
            title.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
            // U+0085 is a control character that XML 1.0 only discourages.
            expected.append(title.remove(QChar(0x85)));
        }
        const QByteArray document = written(playlistOf(awkwardTitles()));
        QCOMPARE(textsOf(document, u"creator"_s).mid(1), expected);
        QCOMPARE(textsOf(document, u"title"_s).mid(1), expected);
    }

    void brokenTitlesLoseOnlyWhatXmlForbids()
    {
        const QStringList expected = {u"bell  escape [31m delete "_s,
                                      u"nul here"_s,
                                      u"high \uFFFDalone"_s,
                                      u"low \uFFFD"_s,
                                      u"\uFFFD\uFFFD"_s,
                                      u"no character "_s};
        QCOMPARE(textsOf(written(playlistOf(brokenTitles())), u"title"_s).mid(1), expected);
    }

    void fieldsAreWhereXspfHasThem()
    {
        const QByteArray document = written(playlistOf({u"Nocturne"_s}));
        QCOMPARE(textsOf(document, u"title"_s),
                 (QStringList{u"For a happy face"_s, u"Nocturne"_s}));
        QCOMPARE(textsOf(document, u"creator"_s), (QStringList{u"Video2Music"_s, u"Nocturne"_s}));
        QCOMPARE(textsOf(document, u"annotation"_s),
                 (QStringList{u"happy, neutral, surprise"_s,
                              u"Because of Nocturne\nCaption: Nocturne"_s}));
        QCOMPARE(textsOf(document, u"date"_s), QStringList{u"2025-03-09T12:30:05Z"_s});
        QCOMPARE(textsOf(document, u"duration"_s), QStringList{u"10500"_s});
        QCOMPARE(textsOf(document, u"identifier"_s),
                 QStringList{u"urn:x-video2music:track:test:id%2FNocturne"_s});
        QCOMPARE(textsOf(document, u"info"_s),
                 QStringList{u"https://example.org/listen?a=1&b=%C3%BC"_s});
        QCOMPARE(textsOf(document, u"meta"_s), (QStringList{u"1"_s, u"1"_s, u"0.81"_s, u"-0.27"_s,
                                                            u"solo piano"_s, u"Nocturne"_s}));
    }

    void locationsAreUris()
    {
        Playlist playlist = playlistOf({u"Nocturne"_s});
        playlist.entries[0].track.path = u"/music/a b#c%d?e\n\u00FC.ogg"_s;
        const QStringList locations = textsOf(written(playlist), u"location"_s);
        QCOMPARE(locations.size(), 2);
        QCOMPARE(QUrl(locations[0]).toLocalFile(), playlist.entries[0].track.path);
        QCOMPARE(locations[1], u"https://example.org/listen?a=1&b=%C3%BC"_s);
        static const QRegularExpression ascii(u"^[!-~]+$"_s);
        QVERIFY2(ascii.match(locations[0]).hasMatch(), qPrintable(locations[0]));

        playlist.entries[0].track.path.clear();
        playlist.entries[0].track.url = u"http://[::1]:80?a[]=/b[]"_s;
        QCOMPARE(textsOf(written(playlist), u"location"_s),
                 QStringList{u"http://[::1]:80?a%5B%5D=/b%5B%5D"_s});

        playlist.entries[0].track.url = u"javascript:alert(1)"_s;
        QVERIFY(!written(playlist).contains("javascript"));
    }

    void clipIsNamedForVlc()
    {
        Playlist playlist = playlistOf({u"Nocturne"_s});
        const QByteArray document = written(playlist);
        QVERIFY(document.contains("<vlc:option>start-time=30.000</vlc:option>"));
        QVERIFY(document.contains("<vlc:option>stop-time=40.500</vlc:option>"));
        playlist.entries[0].track.startS.reset();
        playlist.entries[0].track.endS.reset();
        QVERIFY(!written(playlist).contains("<extension"));
    }
};

QTEST_GUILESS_MAIN(TestXspfWriter)
#include "test_xspf_writer.moc"
