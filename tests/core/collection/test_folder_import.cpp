// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/feedback_repository.h"
#include "core/catalog/file_repository.h"
#include "core/catalog/track_repository.h"
#include "core/collection/file_reader.h"
#include "core/collection/folder_import.h"
#include "core/collection/folder_lock.h"
#include "tests/core/collection/wav_file.h"
#include "tests/support/ffmpeg.h"
#include "tests/support/installed.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

class TestFolderImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"catalog.db"_s));
        QVERIFY(writeWav(music(u"Anna - Morning.wav"_s), 440.0));
        QVERIFY(writeWav(music(u"album/02 - Evening.wav"_s), 330.0));
    }

    void filesBecomeTracksWithTheirAnalysis()
    {
        const FolderReport report = scan();
        QCOMPARE(report.source, u"folder:music"_s);
        QCOMPARE(report.files, 2);
        QCOMPARE(report.added, 2);
        const QHash<std::int64_t, FileFacts> facts = FileRepository(*m_database).allFacts();
        QCOMPARE(facts.size(), 2);
        const Track morning = track(u"Morning"_s);
        QCOMPARE(morning.artist, u"Anna"_s);
        QCOMPARE(morning.path, music(u"Anna - Morning.wav"_s));
        const FileFacts& heard = facts[morning.rowId];
        QVERIFY(std::abs(heard.durationS - 1.0) < 0.05);
        QVERIFY(heard.loudnessLufs > -50.0 && heard.loudnessLufs < -10.0);
        QVERIFY(heard.onsetsPerS > 4.0);
        QVERIFY(std::abs(heard.brightnessHz - 440.0) < 150.0);
    }

    void nothingIsOpenedWhereNothingChanged()
    {
        scan();
        QFile::setPermissions(music(u"Anna - Morning.wav"_s), {}); // root reads it all the same
        int read = 0;
        FolderImportOptions options;
        options.rest = [&read] { ++read; };
        const FolderReport report = importFolder(*m_database, folder(), options);
        QCOMPARE(read, 0);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(report.added + report.updated + report.missing + report.rejected, 0);
    }

    void aMovedFileKeepsItsTrackAndItsLikes()
    {
        scan();
        const Track before = track(u"Evening"_s);
        FeedbackRepository(*m_database)
            .add({before.source, before.id, FeedbackKind::Like, QDateTime::currentDateTimeUtc()});
        QVERIFY(QDir().mkpath(music(u"else/where"_s)));
        QVERIFY(QFile::rename(before.path, music(u"else/where/Night.wav"_s)));
        const FolderReport report = scan();
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.added, 0);
        QCOMPARE(report.missing, 0);
        const Track after = track(u"Night"_s);
        QCOMPARE(after.rowId, before.rowId);
        QCOMPARE(after.id, before.id);
        QCOMPARE(FeedbackRepository(*m_database).all().front().id, after.id);
    }

    void likesFollowAnAlbumThatIsNumberedAnew()
    {
        QVERIFY(QDir(folder()).removeRecursively());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(writeWav(music(u"0%1.wav"_s.arg(i)), 200.0 * i));
        scan();
        const auto idAt = [this](int number) {
            for (const StoredFile& file : FileRepository(*m_database).filesOf(u"folder:music"_s))
                if (!file.missing && file.path == music(u"0%1.wav"_s.arg(number)))
                    return file.id;
            return QString();
        };
        const QStringList before = {idAt(1), idAt(2), idAt(3)};
        for (int i = 3; i >= 1; --i)
            QVERIFY(QFile::rename(music(u"0%1.wav"_s.arg(i)), music(u"0%1.wav"_s.arg(i + 1))));
        const FolderReport report = scan();
        QCOMPARE(report.updated, 3);
        QCOMPARE(report.added + report.missing, 0);
        QCOMPARE((QStringList{idAt(2), idAt(3), idAt(4)}), before);
        QCOMPARE(scan().unchanged, 3);
    }

    void aRenamedFolderKeepsItsTracks()
    {
        scan();
        const Track before = track(u"Evening"_s);
        QVERIFY(QFile::rename(folder(), m_folder->filePath(u"songs"_s)));
        int read = 0;
        FolderImportOptions options;
        options.rest = [&read] { ++read; };
        const FolderReport report =
            importFolder(*m_database, m_folder->filePath(u"songs"_s), options);
        QCOMPARE(read, 0);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(report.source, before.source);
        QCOMPARE(track(u"Evening"_s).id, before.id);
        QCOMPARE(track(u"Evening"_s).path, m_folder->filePath(u"songs/album/02 - Evening.wav"_s));
        const CatalogSource source = TrackRepository(*m_database).sources().front();
        QCOMPARE(source.fileName, m_folder->filePath(u"songs"_s));
        QCOMPARE(source.title, u"songs"_s);
    }

    void aFolderThatIsGoneIsMissingUntilItIsBack()
    {
        scan();
        QVERIFY(QFile::rename(folder(), m_folder->filePath(u"unmounted"_s)));
        QCOMPARE(scan().missing, 2);
        QCOMPARE(scan().missing, 0);
        QVERIFY(QFile::rename(m_folder->filePath(u"unmounted"_s), folder()));
        QCOMPARE(scan().updated, 2);
        QCOMPARE(scan().unchanged, 2);
    }

    void aMissingFileIsMarkedAndMayComeBack()
    {
        scan();
        const Track evening = track(u"Evening"_s);
        QVERIFY(QFile::rename(evening.path, m_folder->filePath(u"aside.wav"_s)));
        QCOMPARE(scan().missing, 1);
        QCOMPARE(scan().missing, 0); // once
        QVERIFY(FileRepository(*m_database).allFacts()[evening.rowId].missing);
        QCOMPARE(TrackRepository(*m_database).affectRows().size(), std::size_t{1});
        QCOMPARE(TrackRepository(*m_database).trackCount(), 2);
        QVERIFY(QFile::rename(m_folder->filePath(u"aside.wav"_s), evening.path));
        QCOMPARE(scan().updated, 1);
        QVERIFY(!FileRepository(*m_database).allFacts()[evening.rowId].missing);
        QCOMPARE(TrackRepository(*m_database).affectRows().size(), std::size_t{2});
    }

    void aChangedFileStaysTheSameTrack()
    {
        scan();
        const Track before = track(u"Morning"_s);
        QVERIFY(writeWav(before.path, 880.0, 2.0));
        const FolderReport report = scan();
        QCOMPARE(report.updated, 1);
        QCOMPARE(track(u"Morning"_s).id, before.id);
        QVERIFY(std::abs(FileRepository(*m_database).allFacts()[before.rowId].durationS - 2.0) <
                0.05);
    }

    void copiesAreSeparateTracks()
    {
        QVERIFY(QFile::copy(music(u"Anna - Morning.wav"_s), music(u"copy.wav"_s)));
        QCOMPARE(scan().added, 3);
        QCOMPARE(scan().unchanged, 3);
        QVERIFY(track(u"copy"_s).id != track(u"Morning"_s).id);
    }

    void copiesAddedLaterAndMovedKeepApart()
    {
        const auto copy = [this](int number) {
            return QFile::copy(music(u"Anna - Morning.wav"_s), music(u"copy %1.wav"_s.arg(number)));
        };
        QVERIFY(copy(1) && copy(2));
        scan();
        QVERIFY(copy(3) && copy(4));
        QCOMPARE(scan().added, 2);
        QSet<QString> ids;
        for (int number = 1; number <= 4; ++number)
            ids.insert(track(u"copy %1"_s.arg(number)).id);
        QCOMPARE(ids.size(), 4);
        const QString third = track(u"copy 3"_s).id;
        QVERIFY(QDir().mkpath(music(u"moved"_s)));
        for (int number = 1; number <= 4; ++number) {
            const QString name = u"copy %1.wav"_s.arg(number);
            QVERIFY(QFile::rename(music(name), music(u"moved/"_s + name)));
        }
        const FolderReport report = scan();
        QCOMPARE(report.updated, 4);
        QCOMPARE(report.added, 0);
        QCOMPARE(track(u"copy 3"_s).id, third);
        QCOMPARE(scan().unchanged, 6);
    }

    void brokenFilesAreNamedAndSkipped()
    {
        QFile broken(music(u"broken.mp3"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(5000, 'x'));
        broken.close();
        QFile empty(music(u"empty.flac"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const FolderReport report = scan();
        QCOMPARE(report.added, 2);
        QCOMPARE(report.rejected, 2);
        QCOMPARE(report.rejections.size(), std::size_t{2});
        for (const RejectedFile& file : report.rejections)
            QVERIFY(QString::fromStdString(file.reason.english())
                        .contains(QFileInfo(file.path).fileName()));
    }

    void whatIsOddAboutAFileIsNoted()
    {
        const QString half = music(u"half.flac"_s);
        if (!isInstalled(u"ffmpeg"_s))
            QSKIP("needs the ffmpeg command");
        QVERIFY(ffmpeg(words("-f lavfi -i sine=330:duration=90") + QStringList{half}));
        QCOMPARE(scan().notes.size(), std::size_t{0});
        QVERIFY(QFile::copy(half, music(u"whole.flac"_s)));
        QVERIFY(QFile::resize(half, QFileInfo(half).size() / 2));
        const FolderReport report = scan();
        QCOMPARE(report.rejected, 0);
        QCOMPARE(report.notes.size(), std::size_t{1});
        QCOMPARE(report.notes[0].path, half);
    }

    void aStoppedScanResumesWhereItWas()
    {
        for (int i = 0; i < 10; ++i)
            QVERIFY(writeWav(music(u"%1.wav"_s.arg(i)), 200.0 + 20.0 * i, 0.5));
        std::stop_source stop;
        FolderImportOptions options;
        options.stop = stop.get_token();
        options.threads = 1;
        options.progress = [&stop](const FolderProgress& progress) {
            if (progress.done == 5)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, importFolder(*m_database, folder(), options));
        const std::int64_t kept = TrackRepository(*m_database).trackCount();
        QVERIFY(kept >= 5 && kept < 12);
        const FolderReport report = scan();
        QCOMPARE(report.unchanged, kept);
        QCOMPARE(report.added, 12 - kept);
    }

    void twoFoldersWithTheSameNameAreTwoSources()
    {
        scan();
        const QString other = m_folder->filePath(u"other/music"_s);
        QVERIFY(writeWav(other + u"/x.wav"_s, 500.0));
        QCOMPARE(importFolder(*m_database, other).source, u"folder:music 2"_s);
        QCOMPARE(scan().source, u"folder:music"_s);
    }

    void aFolderAndThenTheOneAroundItAreTakenInOnce()
    {
        const QString album = music(u"album"_s);
        QCOMPARE(importFolder(*m_database, album).added, 1);
        const Track before = track(u"Evening"_s);
        const FolderReport report = scan();
        QCOMPARE(report.source, u"folder:album"_s);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.notes.size(), std::size_t{1});
        QCOMPARE(track(u"Evening"_s).rowId, before.rowId);
        QCOMPARE(TrackRepository(*m_database).trackCount(), 2);
        const CatalogSource source = TrackRepository(*m_database).sources().front();
        QCOMPARE(source.fileName, folder());
        QCOMPARE(source.title, u"music"_s);
        QCOMPARE(importFolder(*m_database, album).unchanged, 2);
    }

    void foldersOfTheirOwnAreNotTakenInAgain()
    {
        QVERIFY(writeWav(music(u"live/Night.wav"_s), 550.0));
        QVERIFY(writeWav(music(u"album/03 - Late.wav"_s), 660.0));
        importFolder(*m_database, music(u"album"_s));
        importFolder(*m_database, music(u"live"_s));
        const FolderReport report = scan();
        QCOMPARE(report.added, 1);
        QCOMPARE(report.files, 3);
        QCOMPARE(TrackRepository(*m_database).trackCount(), 4);
        QCOMPARE(importFolder(*m_database, music(u"live"_s)).source, u"folder:live"_s);
    }

    void filesThatTwoSourcesHaveStayWithBoth()
    {
        scan();
        // As catalogs have it from before nested folders were told apart.
        FileRepository files(*m_database);
        const Track evening = track(u"Evening"_s);
        FileRecord copy{evening, *files.sound(evening.rowId)};
        copy.facts.sizeBytes = QFileInfo(evening.path).size();
        copy.facts.modifiedMs = QFileInfo(evening.path).lastModified().toMSecsSinceEpoch();
        files.store({u"folder:album"_s, {}, {}, {}}, music(u"album"_s), {}, {&copy, 1}, 1);
        QVERIFY(writeWav(music(u"album/03 - Late.wav"_s), 660.0));
        const FolderReport report = scan();
        QCOMPARE(report.missing, 0);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(report.added, 0);
        QCOMPARE(report.notes.size(), std::size_t{1});
        QVERIFY(!files.allFacts()[evening.rowId].missing);
    }

    void soundThatIsKnownIsNotReadAgain()
    {
        scan();
        const Track morning = track(u"Morning"_s);
        FileRepository files(*m_database);
        FileRecord heard{morning, *files.sound(morning.rowId)};
        for (const StoredFile& file : files.filesOf(morning.source))
            if (file.rowId == morning.rowId)
                heard.facts.audioHash = file.audioHash;
        heard.facts.sizeBytes = QFileInfo(morning.path).size();
        heard.facts.loudnessLufs = -33.5;
        files.store({morning.source, {}, {}, {}}, folder(), {}, {&heard, 1}, 1);
        QCOMPARE(scan().updated, 1);
        const auto loudness = [&] {
            return FileRepository(*m_database).allFacts()[morning.rowId].loudnessLufs;
        };
        QCOMPARE(loudness(), -33.5);
        QVERIFY(writeWav(morning.path, 880.0, 2.0)); // other audio
        QCOMPARE(scan().updated, 1);
        QVERIFY(loudness() > -33.0);
    }

    void tempoAndKeyThatNoTagStatesAreHeard_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("the tags were deleted") << u"song"_s;
        QTest::newRow("a copy without tags") << u"copy"_s;
    }

    void tempoAndKeyThatNoTagStatesAreHeard()
    {
        QFETCH(QString, title);
        const QString song = music(u"song.flac"_s);
        const QString plain = m_folder->filePath(u"plain.flac"_s);
        if (!isInstalled(u"ffmpeg"_s))
            QSKIP("needs the ffmpeg command");
        QVERIFY(ffmpeg(words("-f lavfi -i sine=330:duration=5 -metadata BPM=97 -metadata KEY=8A") +
                       QStringList{song}));
        scan();
        const auto facts = [this](const QString& name) {
            return FileRepository(*m_database).allFacts()[track(name).rowId];
        };
        QCOMPARE(facts(u"song"_s).tempoBpm, std::optional(97.0));
        QCOMPARE(facts(u"song"_s).key, std::optional(21));
        QVERIFY(ffmpeg(QStringList{u"-i"_s, song} + words("-map_metadata -1 -c copy") +
                       QStringList{plain}));
        const QString target = music(title + u".flac"_s);
        QFile::remove(target);
        QVERIFY(QFile::copy(plain, target));
        scan();
        const MusicFile heard = readMusicFile({plain, QFileInfo(plain).size()});
        QVERIFY(heard.sound->tempoBpm != 97.0);
        QCOMPARE(facts(title).tempoBpm, heard.sound->tempoBpm);
        QCOMPARE(facts(title).key, heard.sound->key);
    }

    void scansOfOneFolderWaitForEachOther()
    {
        FolderImportOptions options;
        std::stop_source stop;
        options.stop = stop.get_token();
        {
            const FolderLock other(folder(), {});
            std::jthread impatient([&stop] {
                std::this_thread::sleep_for(std::chrono::milliseconds(300));
                stop.request_stop();
            });
            QVERIFY_THROWS_EXCEPTION(Cancelled, importFolder(*m_database, folder(), options));
            QCOMPARE(TrackRepository(*m_database).trackCount(), 0);
        }
        // Two programs at once, with files that are all the same.
        for (int i = 0; i < 150; ++i)
            QVERIFY(writeWav(music(u"%1.wav"_s.arg(i)), 440.0, 0.2));
        std::jthread second([this] {
            Database database(m_folder->filePath(u"catalog.db"_s));
            importFolder(database, folder());
        });
        scan();
        second.join();
        QSet<QString> paths;
        for (const StoredFile& file : FileRepository(*m_database).filesOf(u"folder:music"_s))
            if (!file.missing)
                paths.insert(file.path);
        QCOMPARE(paths.size(), 152);
        QCOMPARE(TrackRepository(*m_database).trackCount(), 152);
    }

    void aFolderWithoutMusicIsAnErrorButAnEmptiedOneIsNot()
    {
        QDir().mkpath(m_folder->filePath(u"empty"_s));
        QVERIFY_THROWS_EXCEPTION(FileError,
                                 importFolder(*m_database, m_folder->filePath(u"empty"_s)));
        QCOMPARE(TrackRepository(*m_database).sources().size(), std::size_t{0});
        scan();
        QVERIFY(QDir(folder()).removeRecursively());
        QDir().mkpath(folder());
        QCOMPARE(scan().missing, 2);
    }

private:
    QString folder() const { return m_folder->filePath(u"music"_s); }
    QString music(const QString& name) const { return folder() + u'/' + name; }
    FolderReport scan() { return importFolder(*m_database, folder()); }

    Track track(const QString& title) const
    {
        Track found;
        TrackRepository(*m_database).forEachTrack([&](const Track& track) {
            if (track.title == title)
                found = track;
            return true;
        });
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestFolderImport)
#include "test_folder_import.moc"
