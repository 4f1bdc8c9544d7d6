// SPDX-License-Identifier: MIT
// What a music folder costs, at 1,000, 10,000 and 100,000 files: the first scan, a scan that finds
// no changes, and a song added to a library of that size; and songs analysed per hour. The peak
// memory of the process is reported in MB.
//
// V2M_MUSIC may name a folder of real songs for the last; otherwise the song is two minutes of a
// beating tone. The files of the first scan are a tenth of a second long, so that its cost is that
// of everything but the sound. All lie in a temporary folder (1 GB at 100,000).
#include "core/base/elapsed.h"
#include "core/catalog/file_repository.h"
#include "core/collection/file_reader.h"
#include "core/collection/folder_import.h"
#include "core/collection/folder_source.h"
#include "core/library/music_library.h"
#include "core/sound/sound_descriptors.h"
#include "tests/core/collection/wav_file.h"
#include "tests/support/peak_memory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace {

double peakMegabytes()
{
    return static_cast<double>(v2m::test::peakKiB()) / 1024.0;
}

double secondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return v2m::secondsSince(begin);
}

/// Moods are computed by the models of the program.
std::unique_ptr<v2m::MusicLibrary> openLibrary(const QString& path)
{
    v2m::MoodReading reading;
    reading.modelsFolder = QStringLiteral(V2M_SOURCE_DIR "/models");
    reading.keepsOld = true;
    return std::make_unique<v2m::MusicLibrary>(path, v2m::MusicLibrary::WhenEmpty::KeepEmpty,
                                               reading);
}

/// A frame of ID3v2.3 with a text.
QByteArray frame(const char* id, const QString& text)
{
    QByteArray bytes(id);
    const quint32 size = qToBigEndian(static_cast<quint32>(text.size() + 1));
    bytes.append(reinterpret_cast<const char*>(&size), sizeof(size));
    return bytes + QByteArray(3, '\0') + text.toLatin1();
}

/// A tenth of a second with a sound and tags of its own.
void writeSong(const QString& path, int number)
{
    static const QStringList genres = {QStringLiteral("Ambient"), QStringLiteral("Rock"),
                                       QStringLiteral("Jazz"), QStringLiteral("Folk")};
    v2m::test::writeWav(path, 200.0 + 0.01 * number, 0.1);
    const QByteArray frames = frame("TIT2", QStringLiteral("Song %1").arg(number)) +
                              frame("TPE1", QStringLiteral("Artist %1").arg(number / 50)) +
                              frame("TALB", QStringLiteral("Album %1").arg(number / 12)) +
                              frame("TYER", QString::number(1950 + number % 70)) +
                              frame("TCON", genres[number % genres.size()]);
    QByteArray tag("ID3\x03\0\0\0\0\0\0", 10);
    tag[8] = static_cast<char>(frames.size() >> 7);
    tag[9] = static_cast<char>(frames.size() & 0x7F);
    tag += frames;
    const quint32 size = qToLittleEndian(static_cast<quint32>(tag.size()));
    QFile file(path);
    if (!file.open(QIODevice::Append))
        return;
    file.write(QByteArray("id3 ") + QByteArray(reinterpret_cast<const char*>(&size), 4) + tag);
}

/// A folder of songs that no catalog knows, two dozen to a folder.
class NewFolder {
public:
    explicit NewFolder(std::int64_t count)
    {
        for (int i = 0; i < count; ++i)
            writeSong(path() + QStringLiteral("/album %1/song %2.wav").arg(i / 24).arg(i), i);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("music")); }
    QString catalog() const { return m_folder.filePath(QStringLiteral("catalog.db")); }

private:
    QTemporaryDir m_folder;
};

/// A folder of empty files that the catalog already lists as they are.
class KnownFolder {
public:
    static KnownFolder& ofSize(std::int64_t count)
    {
        static std::map<std::int64_t, std::unique_ptr<KnownFolder>> folders;
        auto& folder = folders[count];
        if (!folder)
            folder.reset(new KnownFolder(count));
        return *folder;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("music")); }
    v2m::Database& database() { return *m_database; }
    QString catalog() const { return m_folder.filePath(QStringLiteral("c.db")); }

private:
    explicit KnownFolder(std::int64_t count)
        : m_database(std::make_unique<v2m::Database>(m_folder.filePath(QStringLiteral("c.db"))))
    {
        constexpr std::int64_t kInAFolder = 12;
        for (std::int64_t i = 0; i < count; ++i) {
            const QString album = path() + QStringLiteral("/album %1").arg(i / kInAFolder);
            if (i % kInAFolder == 0)
                QDir().mkpath(album);
            QFile file(album + QStringLiteral("/song %1.mp3").arg(i));
            file.open(QIODevice::WriteOnly);
        }
        std::vector<v2m::FileRecord> records;
        for (const v2m::FoundFile& file : v2m::walkFolder(path())) {
            v2m::FileRecord record;
            record.track.id = QStringLiteral("%1").arg(records.size());
            record.track.title = QStringLiteral("song");
            record.track.path = file.path;
            record.facts.sizeBytes = file.sizeBytes;
            record.facts.modifiedMs = file.modifiedMs;
            record.facts.audioHash = QByteArray(32, 'h');
            record.facts.descriptors = QByteArray(sizeof(v2m::SoundDescriptors), 'd');
            records.push_back(record);
        }
        v2m::SourceDescription source;
        source.name = v2m::folderSource(*m_database, path()).name;
        source.title = QStringLiteral("music");
        v2m::FileRepository(*m_database).store(source, path(), {}, records, v2m::kFileReading);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<v2m::Database> m_database;
};

void rescanUnchanged(benchmark::State& state)
{
    KnownFolder& folder = KnownFolder::ofSize(state.range(0));
    for (auto _ : state) {
        const v2m::FolderReport report = v2m::importFolder(folder.database(), folder.path());
        if (report.unchanged != state.range(0))
            state.SkipWithError("something was taken for changed");
    }
    state.counters["peak_MB"] = peakMegabytes();
}

void firstScan(benchmark::State& state)
{
    const NewFolder folder(state.range(0));
    for (auto _ : state) {
        const auto library = openLibrary(folder.catalog());
        const v2m::FolderReport report = library->importFolder(folder.path(), {});
        if (report.added != state.range(0))
            state.SkipWithError("not every song was added");
    }
    state.counters["songs_an_hour"] =
        benchmark::Counter(3600.0 * static_cast<double>(state.range(0)),
                           benchmark::Counter::kIsIterationInvariantRate);
    state.counters["peak_MB"] = peakMegabytes();
}

/// New songs in a folder whose files are known. A scan without changes is subtracted.
void addSongs(benchmark::State& state)
{
    constexpr int kSongs = 200;
    KnownFolder& folder = KnownFolder::ofSize(state.range(0));
    const auto library = openLibrary(folder.catalog());
    const auto scan = [&] { library->importFolder(folder.path(), {}); };
    int written = 0;
    double seconds = 0.0;
    for (auto _ : state) {
        for (int i = 0; i < kSongs; ++i, ++written)
            writeSong(folder.path() + QStringLiteral("/new/song %1.wav").arg(written), written);
        const double adding = secondsOf(scan) - secondsOf(scan);
        state.SetIterationTime(adding);
        seconds += adding;
    }
    state.counters["ms_a_song"] = 1000.0 * seconds / written;
    QDir(folder.path() + QStringLiteral("/new")).removeRecursively();
    scan(); // as it was for the next size
}

void hearSong(benchmark::State& state)
{
    static const QTemporaryDir made;
    static const std::vector<v2m::FoundFile> songs = [] {
        const QString own = qEnvironmentVariable("V2M_MUSIC");
        if (own.isEmpty())
            v2m::test::writeWav(made.filePath(QStringLiteral("song.wav")), 440.0, 120.0);
        return v2m::walkFolder(own.isEmpty() ? made.path() : own);
    }();
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(v2m::readMusicFile(songs[next++ % songs.size()]));
    state.counters["songs_an_hour"] = benchmark::Counter(
        3600.0 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["peak_MB"] = peakMegabytes();
}

} // namespace

#define V2M_SIZES ->Arg(1000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)

BENCHMARK(hearSong)->Unit(benchmark::kMillisecond);
BENCHMARK(firstScan) V2M_SIZES->Iterations(1)->UseRealTime();
BENCHMARK(rescanUnchanged) V2M_SIZES;
BENCHMARK(addSongs) V2M_SIZES->Iterations(5)->UseManualTime();

BENCHMARK_MAIN();
