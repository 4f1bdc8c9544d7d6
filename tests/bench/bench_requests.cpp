// SPDX-License-Identifier: MIT
// What an answer to people's own words costs over MusicCaps: the time of a query, and what the
// meanings of words (the caption network) and the words of all six languages take of memory.
//
// The sentences are those of tests/data/everyday_sentences.csv, one after the other. On a machine
// that is busy the column CPU is the one to look at.
#include "core/library/listing.h"
#include "core/library/text_evaluation.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <fstream>
#include <memory>
#include <stdexcept>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

double residentMb()
{
    std::ifstream statm("/proc/self/statm");
    long size = 0;
    long resident = 0;
    statm >> size >> resident;
    return static_cast<double>(resident * sysconf(_SC_PAGESIZE)) / 1e6;
}

/// MusicCaps in a catalog of its own, and the sentences.
struct Asking {
    QTemporaryDir folder;
    std::unique_ptr<MusicLibrary> library;
    std::vector<AskedSentence> sentences;

    Asking()
    {
        const QString path = folder.filePath(u"catalog.db"_s);
        library = std::make_unique<MusicLibrary>(path, MusicLibrary::WhenEmpty::LeaveSo);
        library->importFile(QStringLiteral(V2M_SOURCE_DIR "/../shared/data/musiccaps-public.csv"),
                            {}, [](const ImportProgress&) {}, {});
        // As after a start: the import has read the network.
        library = std::make_unique<MusicLibrary>(path, MusicLibrary::WhenEmpty::LeaveSo);
        QFile data(QStringLiteral(V2M_SOURCE_DIR "/tests/data/everyday_sentences.csv"));
        if (!data.open(QIODevice::ReadOnly))
            throw std::runtime_error("the sentences are missing");
        sentences = readSentences(data, data.fileName());
    }
};

Asking& asking()
{
    static Asking all;
    return all;
}

Listing answer(MusicLibrary& library, const QString& text)
{
    ListingOptions options;
    options.text = text;
    options.textIsQuery = true;
    return makeListing(library, queryForPoint({}, RankMode::Match), options);
}

void words(benchmark::State& state)
{
    Asking& all = asking();
    for (const AskedSentence& sentence : all.sentences) // reads the lexica
        answer(*all.library, sentence.text);
    std::size_t at = 0;
    for ([[maybe_unused]] auto once : state) {
        benchmark::DoNotOptimize(answer(*all.library, all.sentences[at].text));
        at = (at + 1) % all.sentences.size();
    }
}
BENCHMARK(words)->Unit(benchmark::kMillisecond)->Iterations(2000);

/// Once: what is read stays.
void memory(benchmark::State& state)
{
    const CaptionAffect captions;
    const RequestReader reader;
    for ([[maybe_unused]] auto once : state) {
        const double before = residentMb();
        benchmark::DoNotOptimize(captions.meaningOf(u"rain"_s));
        const double meanings = residentMb();
        for (const Language language : kLanguages)
            benchmark::DoNotOptimize(reader.lexicon(language).terms().size());
        state.counters["meanings_MB"] = meanings - before;
        state.counters["lexica_MB"] = residentMb() - meanings;
    }
}
BENCHMARK(memory)->Iterations(1);

} // namespace

BENCHMARK_MAIN();
