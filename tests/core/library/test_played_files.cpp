// SPDX-License-Identifier: MIT
#include "core/library/played_files.h"
#include "core/playlist/playlist_export.h"
#include "tests/core/collection/wav_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

Playlist listOf(const Track& track)
{
    Playlist playlist;
    playlist.append(track, 1.0, {});
    return playlist;
}

/// Of a video, of which a clip of ten seconds is meant.
Track clip()
{
    Track track;
    track.id = u"abcdefghijk"_s;
    track.source = u"musiccaps"_s;
    track.startS = 30.0;
    track.endS = 40.0;
    return track;
}

} // namespace

/// What a playlist names for a track is what the program plays for it.
class TestPlayedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileInTheAudioFolderTakesThePlaceOfTheVideo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"abcdefghijk.wav"_s);
        QVERIFY(writeWav(path, 440.0, 60.0));
        const Track track = withPlayedFiles(listOf(clip()), folder.path()).entries.front().track;
        QCOMPARE(track.path, path);
        QCOMPARE(track.startS.value_or(-1), 30.0);
        QCOMPARE(track.endS.value_or(-1), 40.0);
    }

    void aFileThatWasCutToTheClipIsPlayedFromItsBeginning()
    {
        const QTemporaryDir folder;
        QVERIFY(writeWav(folder.filePath(u"abcdefghijk.wav"_s), 440.0, 10.0));
        const Track track = withPlayedFiles(listOf(clip()), folder.path()).entries.front().track;
        QVERIFY(!track.startS.has_value());
        QVERIFY(qAbs(track.endS.value_or(-1) - 10.0) < 0.1);
    }

    void anExportNamesTheFileThatPlaysAndNotTheVideo_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"m3u8", "xspf", "jspf", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void anExportNamesTheFileThatPlaysAndNotTheVideo()
    {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        QVERIFY(writeWav(folder.filePath(u"abcdefghijk.wav"_s), 440.0, 60.0));
        Track track = clip();
        track.url = u"https://www.youtube.com/watch?v=abcdefghijk"_s;
        const Playlist playlist = withPlayedFiles(listOf(track), folder.path());
        const auto exported = [&](const QTemporaryDir& to) {
            const QString path = to.filePath(u"list."_s + ending);
            exportPlaylist(playlist, path);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString beside = exported(folder); // by its name alone, so that both can be moved
        QVERIFY2(beside.contains(u"abcdefghijk.wav"_s), qPrintable(beside));
        if (ending != u"jspf"_s) // which says for this program where it was, too
            QVERIFY2(!beside.contains(folder.path()), qPrintable(beside));
        const QString other = exported(elsewhere);
        QVERIFY2(other.contains(folder.filePath(u"abcdefghijk.wav"_s)), qPrintable(other));
        if (ending == u"m3u8"_s)
            QVERIFY2(!other.contains(u"youtube"_s), qPrintable(other));
    }

    void aMissingFileFallsBackToThePage()
    {
        Track track = clip();
        track.path = u"/nowhere/song.ogg"_s;
        QVERIFY(withPlayedFiles(listOf(track), {}).entries.front().track.path.isEmpty());
        track.source = u"test"_s; // no video, and no page
        QCOMPARE(withPlayedFiles(listOf(track), {}).entries.front().track.path, track.path);
    }
};

QTEST_GUILESS_MAIN(TestPlayedFiles)
#include "test_played_files.moc"
