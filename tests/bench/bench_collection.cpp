// SPDX-License-Identifier: MIT
// What a music folder costs: songs analysed per hour, and a scan that finds no changes in 1,000,
// 10,000 and 100,000 files. The peak memory of the process is reported in MB.
//
// V2M_MUSIC may name a folder of real songs; otherwise the song is two minutes of a beating tone.
#include "core/catalog/file_repository.h"
#include "core/collection/file_reader.h"
#include "core/collection/folder_import.h"
#include "core/sound/sound_descriptors.h"
#include "tests/core/collection/wav_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <map>
#include <memory>
#include <sys/resource.h>
#include <vector>

namespace {

double peakMegabytes()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

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
        source.name = v2m::folderSource(*m_database, path());
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

BENCHMARK(hearSong)->Unit(benchmark::kMillisecond);
BENCHMARK(rescanUnchanged)->Arg(1000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
