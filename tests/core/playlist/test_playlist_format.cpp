// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/playlist/playlist_format.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;

class TestPlaylistFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endingNamesTheFormat()
    {
        QCOMPARE(playlistFormatOf(u"/a.csv/list.m3u8"_s), PlaylistFormat::M3u8);
        QCOMPARE(playlistFormatOf(u"list.XSPF"_s), PlaylistFormat::Xspf);
        QCOMPARE(playlistFormatOf(u"a.b.jspf"_s), PlaylistFormat::Jspf);
        QCOMPARE(playlistFormatOf(u"list.m3u8.csv"_s), PlaylistFormat::Csv);
    }

    void everyFormatIsFoundByItsEnding()
    {
        QStringList names;
        for (const PlaylistFormat format : kPlaylistFormats) {
            QCOMPARE(playlistFormatOf(u"list."_s + fileEnding(format)), format);
            QVERIFY(!displayName(format).isEmpty());
            QVERIFY(!names.contains(displayName(format)));
            names.append(displayName(format));
        }
    }

    void unknownEndingIsAUsageErrorNamingTheKnownOnes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("other") << u"list.mp3"_s;
        QTest::newRow("m3u has no defined encoding") << u"list.m3u"_s;
        QTest::newRow("none") << u"list"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("folder with an ending") << u"a.csv/list"_s;
        QTest::newRow("place holders") << u"%2.%1"_s;
    }

    void unknownEndingIsAUsageErrorNamingTheKnownOnes()
    {
        QFETCH(QString, path);
        const QString sentence =
            QString::fromUtf8(test::refusalOf<UsageError>([&] { playlistFormatOf(path); }));
        QVERIFY2(!sentence.isEmpty() && sentence.contains(path), qPrintable(sentence));
        for (const PlaylistFormat format : kPlaylistFormats)
            QVERIFY2(sentence.contains(u'.' + fileEnding(format)), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestPlaylistFormat)
#include "test_playlist_format.moc"
