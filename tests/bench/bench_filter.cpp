// SPDX-License-Identifier: MIT
// What a filter costs in a catalog of 100,000 and 1,000,000 of the listener's own files: a list of
// ten tracks, from the words of the filter to the reasons. The rows that ranking needs are in
// memory, as after the first list; that is measured as loadRows.
//
// The catalog is in a temporary folder (3 GB for a million files), so TMPDIR may have to point to a
// disk. V2M_CATALOG may name a file to keep it in instead, which is used again if it is there.
#include "core/catalog/file_repository.h"
#include "core/library/listing.h"
#include "core/sound/sound_descriptors.h"

#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr int kReading = 1;
constexpr std::int64_t kBatch = 10'000;

/// Every tenth file lies in another folder than the rest.
constexpr std::int64_t kInAnotherFolder = 10;

FileRecord makeRecord(std::int64_t number, std::mt19937& random)
{
    static const QStringList genres = {u"Rock"_s,  u"Jazz"_s, u"Folk"_s,  u"Ambient"_s,
                                       u"Metal"_s, u"Soul"_s, u"House"_s, u"Baroque"_s};
    std::normal_distribution<> tempo(115.0, 28.0);
    std::lognormal_distribution<> length(5.4, 0.4); // a median of 3:40
    std::uniform_int_distribution<int> key(0, 23);
    std::uniform_int_distribution<int> year(1950, 2025);
    std::uniform_int_distribution<int> artist(0, 20'000);
    FileRecord record;
    FileFacts& facts = record.facts;
    facts.audioHash = QByteArray::number(static_cast<qint64>(number)).rightJustified(32, '0');
    facts.tempoBpm = std::round(tempo(random));
    facts.key = key(random);
    facts.year = year(random);
    facts.durationS = length(random);
    facts.loudnessLufs = -14.0;
    facts.peakDb = -1.0;
    facts.album = u"Album %1"_s.arg(number / 12);
    facts.descriptors = QByteArray(sizeof(SoundDescriptors), 'd');
    Track& track = record.track;
    track.id = QString::number(number);
    track.title = u"Song %1"_s.arg(number);
    track.artist = u"Artist %1"_s.arg(artist(random));
    track.path = u"/music/%1/%2.flac"_s.arg(facts.album, track.title);
    track.tags = {genres[static_cast<qsizetype>(random() % genres.size())]};
    if (number % 3 == 0)
        track.tags.append(u"instrumental"_s);
    track.caption = u"%1%2 BPM, %3"_s
                        .arg(*facts.tempoBpm < kSlowBpm   ? u"slow tempo, "_s
                             : *facts.tempoBpm > kFastBpm ? u"fast tempo, "_s
                                                          : QString())
                        .arg(*facts.tempoBpm)
                        .arg(keyName(*facts.key));
    return record;
}

FileMood makeMood(const Track& track, std::mt19937& random)
{
    std::normal_distribution<float> valence(0.19F, 0.27F);
    std::normal_distribution<float> arousal(0.24F, 0.35F);
    FileMood mood;
    mood.affect.point = clamped({valence(random), arousal(random)});
    for (const Emotion emotion : kEmotions) {
        const float near = 1.0F - distance(mood.affect.point, affectOf(emotion));
        mood.affect.affinities[index(emotion)] = std::clamp(near, 0.0F, 1.0F);
    }
    mood.traits.pace = track.caption.contains(u"slow tempo"_s)   ? Pace::Slow
                       : track.caption.contains(u"fast tempo"_s) ? Pace::Fast
                                                                 : Pace::Unsaid;
    mood.traits.voice =
        track.tags.contains(u"instrumental"_s) ? Voice::Instrumental : Voice::Unsaid;
    mood.from = MoodSource::Both;
    return mood;
}

void fill(const QString& path, std::int64_t count)
{
    Database database(path);
    // Far larger batches than a scan's touch every page of the indexes.
    database.connection().exec("PRAGMA cache_size = -400000");
    FileRepository files(database);
    std::mt19937 random(5);
    AffectModel affect;
    affect.affectOfFile = [&random](const Track& track, const FileFacts&) {
        return makeMood(track, random);
    };
    affect.fileVersion = 1;
    std::vector<FileRecord> main;
    std::vector<FileRecord> other;
    const auto store = [&](const QString& folder, std::vector<FileRecord>& records) {
        SourceDescription source;
        source.name = u"folder:"_s + folder;
        source.title = folder;
        files.store(source, u"/music/"_s + folder, affect, records, kReading);
        records.clear();
    };
    for (std::int64_t number = 0; number < count; ++number) {
        (number % kInAnotherFolder == 0 ? other : main).push_back(makeRecord(number, random));
        if (number % kBatch == kBatch - 1 || number + 1 == count) {
            store(u"Music"_s, main);
            store(u"Other"_s, other);
        }
    }
}

/// The library of one size, with its rows in memory.
class Filled {
public:
    static Filled& ofSize(std::int64_t count)
    {
        static std::unique_ptr<Filled> current; // one size at a time, to save disk space
        if (!current || current->m_count != count) {
            current.reset();
            current = std::make_unique<Filled>(count);
        }
        return *current;
    }

    explicit Filled(std::int64_t count) : m_count(count)
    {
        QString path = m_folder.filePath(u"catalog.db"_s);
        if (const QString kept = qEnvironmentVariable("V2M_CATALOG"); !kept.isEmpty())
            path = u"%1-%2.db"_s.arg(kept).arg(count);
        if (!QFile::exists(path))
            fill(path, count);
        MoodReading reading;
        reading.modelsFolder = QStringLiteral(V2M_SOURCE_DIR "/models");
        reading.keepsOld = true;
        m_library =
            std::make_unique<MusicLibrary>(path, MusicLibrary::WhenEmpty::KeepEmpty, reading);
        list({});
    }

    Listing list(const QString& where)
    {
        ListingOptions options;
        options.where = where;
        return makeListing(*m_library,
                           queryForEmotions({0.1F, 0.05F, 0.05F, 0.05F, 0.6F, 0.05F, 0.1F},
                                            RankMode::Match, QueryOrigin::Clip),
                           options);
    }

    MusicLibrary& library() { return *m_library; }

private:
    std::int64_t m_count;
    QTemporaryDir m_folder;
    std::unique_ptr<MusicLibrary> m_library;
};

/// The library keeps what met the last filter; another one is asked for in between.
void filter(benchmark::State& state, const char* where)
{
    Filled& filled = Filled::ofSize(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        filled.list(u"artist=Nobody"_s);
        state.ResumeTiming();
        benchmark::DoNotOptimize(filled.list(QString::fromUtf8(where)));
    }
    state.counters["found"] =
        static_cast<double>(filled.list(QString::fromUtf8(where)).tracks.size());
}

void loadRows(benchmark::State& state)
{
    Filled& filled = Filled::ofSize(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        filled.library().reread();
        state.ResumeTiming();
        benchmark::DoNotOptimize(filled.list({}));
    }
}

constexpr const char* kFilters[] = {"bpm>=120",
                                    "bpm<60",
                                    "key=minor",
                                    "key=Am",
                                    "year<1980",
                                    "year=1980",
                                    "artist=\"Artist 17\"",
                                    "album=\"Album 17\"",
                                    "length<5:00",
                                    "length>10:00",
                                    "source=folder:Music",
                                    "source=folder:Other",
                                    "genre=jazz",
                                    "tempo=slow",
                                    "instrumental",
                                    "mood=sad",
                                    "quality>0.5",
                                    "valence<0 and arousal<0",
                                    "key=minor and bpm<90 and source=folder:Music"};

} // namespace

int main(int count, char** words)
{
    benchmark::Initialize(&count, words);
    if (benchmark::ReportUnrecognizedArguments(count, words))
        return 1;
    for (const std::int64_t size : {100'000, 1'000'000}) {
        for (const char* where : kFilters)
            benchmark::RegisterBenchmark((std::string(where) + " in").c_str(),
                                         [where](benchmark::State& state) { filter(state, where); })
                ->Arg(size)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        benchmark::RegisterBenchmark("loadRows", loadRows)
            ->Arg(size)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
}
