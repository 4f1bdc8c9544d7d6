// SPDX-License-Identifier: MIT
#include "core/preview/track_address.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

using namespace v2m;

class TestTrackAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWebAddressesAreTaken_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* url, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(expected);
        };
        row("https", "https://example.org/a?b=c#d", "https://example.org/a?b=c#d");
        row("http, blanks around", "  http://example.org/ \n", "http://example.org/");
        row("upper case scheme", "HTTPS://example.org/", "https://example.org/");
        row("script", "javascript:alert(1)", "");
        row("local file", "file:///etc/passwd", "");
        row("script that looks like a page", "javascript://example.org/%0Aalert(1)", "");
        row("file on a server", "file://example.org/share/a.ogg", "");
        row("data", "data:text/html,hello", "");
        row("no host", "https:///watch", "");
        row("option", "--exec=reboot", "");
        row("newline inside", "https://example.org/\nfile:///etc/passwd", "");
        row("words", "look it up", "");
        row("nothing", "", "");
    }

    void onlyWebAddressesAreTaken()
    {
        QFETCH(QString, url);
        Track track;
        track.url = url;
        QTEST(webAddress(track).toString(QUrl::FullyEncoded), "expected");
    }

    void videoIdComesFromWatchPages_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const QString id = u"-0Gj8-vB1q4"_s;
        QTest::newRow("watch page") << u"https://www.youtube.com/watch?v=-0Gj8-vB1q4"_s << id;
        QTest::newRow("other order")
            << u"https://youtube.com/watch?t=3&v=-0Gj8-vB1q4&list=x"_s << id;
        QTest::newRow("short") << u"https://youtu.be/-0Gj8-vB1q4?t=30"_s << id;
        QTest::newRow("music") << u"https://music.youtube.com/watch?v=-0Gj8-vB1q4"_s << id;
        QTest::newRow("search page")
            << u"https://www.youtube.com/results?search_query=bach"_s << QString();
        QTest::newRow("too short") << u"https://youtu.be/-0Gj8-vB1q"_s << QString();
        QTest::newRow("too long") << u"https://youtu.be/-0Gj8-vB1q44"_s << QString();
        QTest::newRow("line break behind") << u"https://youtu.be/-0Gj8-vB1q4%0A"_s << QString();
        QTest::newRow("other host")
            << u"https://youtube.com.example.org/watch?v=-0Gj8-vB1q4"_s << QString();
    }

    void videoIdComesFromWatchPages()
    {
        QFETCH(QString, url);
        Track track;
        track.url = url;
        QTEST(videoId(track).value_or(QString()), "expected");
    }

    void idOfTheRightShapeFromAnotherSourceIsNotAVideo()
    {
        Track track;
        track.id = u"track_00001"_s;
        track.source = u"generic"_s;
        QVERIFY(!videoId(track));
        track.source = u"musiccaps"_s;
        QCOMPARE(videoId(track).value_or(QString()), u"track_00001"_s);
        track.id = u"track 00001"_s;
        QVERIFY(!videoId(track));
    }

    void musicCapsTrackWithoutAddressHasItsWatchPage()
    {
        Track track;
        track.id = u"-0Gj8-vB1q4"_s;
        track.source = u"musiccaps"_s;
        QCOMPARE(webAddress(track), QUrl(u"https://www.youtube.com/watch?v=-0Gj8-vB1q4"_s));
    }

    void videoOpensAtTheClipsSecond_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<double>("startS");
        QTest::addColumn<QString>("expected");
        const QString page = u"https://www.youtube.com/watch?v=-0Gj8-vB1q4"_s;
        QTest::newRow("second") << page << 30.9 << page + u"&t=30"_s;
        QTest::newRow("replaced") << page + u"&t=5"_s << 30.0 << page + u"&t=30"_s;
        QTest::newRow("short") << u"https://youtu.be/-0Gj8-vB1q4"_s << 7.0
                               << u"https://youtu.be/-0Gj8-vB1q4?t=7"_s;
        QTest::newRow("beginning") << page << 0.0 << page;
        QTest::newRow("no time") << page << -3.0 << page;
        QTest::newRow("another page")
            << u"https://example.org/song"_s << 30.0 << u"https://example.org/song"_s;
    }

    void videoOpensAtTheClipsSecond()
    {
        QFETCH(QString, url);
        QFETCH(double, startS);
        Track track;
        track.url = url;
        track.startS = startS;
        QTEST(webAddressAtStart(track).toString(QUrl::FullyEncoded), "expected");
    }

    void invalidTimesAreLeftOut()
    {
        Track track;
        track.startS = 30.0;
        track.endS = 40.5;
        QCOMPARE(clipLengthS(track).value_or(0.0), 10.5);
        track.endS = 30.0;
        QVERIFY(!clipEndS(track));
        QVERIFY(!clipLengthS(track));
        track.endS = std::numeric_limits<double>::infinity();
        QVERIFY(!clipEndS(track));
        track.startS = std::numeric_limits<double>::quiet_NaN();
        track.endS = 12.0;
        QVERIFY(!clipStartS(track));
        QCOMPARE(clipLengthS(track).value_or(0.0), 12.0);
        track.startS = 1e300;
        QVERIFY(!clipStartS(track));
    }

    void withoutAnEndTheFilesLengthCounts()
    {
        Track track;
        QVERIFY(!clipLengthS(track));
        track.fileS = 187.5;
        QCOMPARE(clipLengthS(track).value_or(0.0), 187.5);
        track.startS = 7.5;
        QCOMPARE(clipLengthS(track).value_or(0.0), 180.0);
        track.endS = 17.5;
        QCOMPARE(clipLengthS(track).value_or(0.0), 10.0);
        track = {};
        track.startS = 200.0; // beyond its end
        track.fileS = 187.5;
        QVERIFY(!clipLengthS(track));
    }
};

QTEST_GUILESS_MAIN(TestTrackAddress)
#include "test_track_address.moc"
