// SPDX-License-Identifier: MIT
// What the catalog costs at 5,521 tracks, the size of MusicCaps, and at 100,000 and 1,000,000.
//
// The rows are synthetic but sized like those of MusicCaps: captions of about fifty words and
// eleven tags, drawn from a vocabulary that follows Zipf's law. The catalogs are in a temporary
// folder (3 GB for a million tracks), so TMPDIR may have to point to a disk.
#include "core/catalog/catalog_import.h"
#include "core/catalog/track_repository.h"
#include "core/text_affect/caption_affect.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <filesystem>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

constexpr int kVocabulary = 20'000;

/// Words of two to four syllables, most frequent first.
class WordSource {
public:
    WordSource()
    {
        constexpr std::array kSyllables = {"pi", "a",  "no",  "gui", "tar", "slow", "me",  "lo",
                                           "dy", "ra", "vi",  "bra", "to",  "sin",  "ger", "bas",
                                           "so", "un", "der", "ka",  "li",  "mo",   "ten", "fu"};
        std::uniform_int_distribution<std::size_t> syllable(0, kSyllables.size() - 1);
        std::uniform_int_distribution<int> count(2, 4);
        for (int i = 0; i < kVocabulary; ++i) {
            std::string word;
            for (int left = count(m_random); left > 0; --left)
                word += kSyllables.at(syllable(m_random));
            m_words.push_back(word);
        }
    }

    const std::string& next()
    {
        // Inverse transform sampling of the distribution 1 / rank.
        const double u = std::uniform_real_distribution<>(0, 1)(m_random);
        return m_words.at(static_cast<std::size_t>(std::pow(kVocabulary, u)) - 1);
    }

    void appendWords(std::string& text, int count)
    {
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                text += ' ';
            text += next();
        }
    }

private:
    std::mt19937 m_random{20230126};
    std::vector<std::string> m_words;
};

void writeCsv(const QString& path, std::int64_t rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write " + path.toStdString());
    WordSource words;
    file.write("id,caption,tags,start_s,end_s,url\n");
    for (std::int64_t row = 0; row < rows; ++row) {
        std::string line = "track" + std::to_string(row) + ",\"";
        words.appendWords(line, 50);
        line += "\",";
        for (int tag = 0; tag < 11; ++tag) {
            if (tag > 0)
                line += ';';
            words.appendWords(line, 1 + tag % 3);
        }
        line += ",30,40,https://example.org/watch?v=" + std::to_string(row) + '\n';
        file.write(line.data(), static_cast<qint64>(line.size()));
    }
}

/// The data of one size, created once.
class Bench {
public:
    static Bench& ofSize(std::int64_t rows)
    {
        static std::unique_ptr<Bench> current; // one size at a time, to save disk space
        if (!current || current->m_rows != rows) {
            current.reset();
            current = std::make_unique<Bench>(rows);
        }
        return *current;
    }

    explicit Bench(std::int64_t rows) : m_rows(rows) { writeCsv(csv(), rows); }

    QString csv() const { return m_folder.filePath(QStringLiteral("tracks.csv")); }

    QString newCatalog()
    {
        m_catalog = m_folder.filePath(QStringLiteral("catalog%1.db").arg(++m_made));
        return m_catalog;
    }

    QString catalog()
    {
        if (m_catalog.isEmpty()) {
            v2m::Database database(newCatalog());
            v2m::importFile(database, csv());
        }
        return m_catalog;
    }

    void dropCatalog()
    {
        if (m_catalog.isEmpty())
            return;
        for (const QString& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(m_catalog + end);
        m_catalog.clear();
    }

private:
    QTemporaryDir m_folder;
    std::int64_t m_rows;
    int m_made = 0;
    QString m_catalog;
};

void importRows(benchmark::State& state)
{
    Bench& bench = Bench::ofSize(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        bench.dropCatalog();
        const QString path = bench.newCatalog();
        state.ResumeTiming();
        v2m::Database database(path);
        v2m::importFile(database, bench.csv());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["bytes"] =
        static_cast<double>(std::filesystem::file_size(bench.catalog().toStdString()));
}

/// With the mood of every track, computed row by row, as the program imports.
void importRowsWithAffect(benchmark::State& state)
{
    Bench& bench = Bench::ofSize(state.range(0));
    const v2m::CaptionAffect captions(QStringLiteral(V2M_SOURCE_DIR "/models"));
    v2m::ImportOptions options;
    options.affect = {[&captions](const v2m::Track& track) { return captions.read(track).affect; },
                      captions.version()};
    captions.read(v2m::Track()); // loads the model
    for (auto _ : state) {
        state.PauseTiming();
        bench.dropCatalog();
        const QString path = bench.newCatalog();
        state.ResumeTiming();
        v2m::Database database(path);
        v2m::importFile(database, bench.csv(), options);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void importRowsAgain(benchmark::State& state)
{
    Bench& bench = Bench::ofSize(state.range(0));
    v2m::Database database(bench.catalog());
    for (auto _ : state)
        v2m::importFile(database, bench.csv());
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void openCatalog(benchmark::State& state)
{
    Bench& bench = Bench::ofSize(state.range(0));
    const QString path = bench.catalog();
    for (auto _ : state)
        v2m::Database database(path);
}

void readAffectRows(benchmark::State& state)
{
    Bench& bench = Bench::ofSize(state.range(0));
    v2m::Database database(bench.catalog());
    const v2m::TrackRepository repository(database);
    for (auto _ : state)
        benchmark::DoNotOptimize(repository.affectRows());
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// The most frequent word of all and a rarer one.
void searchWords(benchmark::State& state)
{
    Bench& bench = Bench::ofSize(state.range(0));
    v2m::Database database(bench.catalog());
    const v2m::TrackRepository repository(database);
    WordSource words;
    std::string text;
    words.appendWords(text, 2);
    for (auto _ : state)
        benchmark::DoNotOptimize(repository.search(QString::fromStdString(text), 10));
}

} // namespace

#define V2M_SIZES ->Arg(5521)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)

BENCHMARK(importRows) V2M_SIZES->Iterations(1)->UseRealTime();
BENCHMARK(importRowsWithAffect) V2M_SIZES->Iterations(1)->UseRealTime();
BENCHMARK(importRowsAgain) V2M_SIZES->Iterations(1)->UseRealTime();
BENCHMARK(openCatalog) V2M_SIZES;
BENCHMARK(readAffectRows) V2M_SIZES;
BENCHMARK(searchWords) V2M_SIZES;

BENCHMARK_MAIN();
