// SPDX-License-Identifier: MIT
// What answering a free-text request over MusicCaps costs: the time per query, and the memory taken
// by the word vectors of the caption network and by the lexica of all six languages.
//
// Runs through the sentences of tests/data/everyday_sentences.csv. On a busy machine, look at the
// column CPU.
#include "core/library/listing.h"
#include "core/library/text_evaluation.h"
#include "tests/support/peak_memory.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <memory>
#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;
using namespace v2m;
using test::residentMb;

namespace {

/// MusicCaps in its own catalog, and the sentences.
struct Asking {
    QTemporaryDir folder;
    std::unique_ptr<MusicLibrary> library;
    std::vector<AskedSentence> sentences;

    Asking()
    {
        const QString path = folder.filePath(u"catalog.db"_s);
        library = std::make_unique<MusicLibrary>(path, MusicLibrary::WhenEmpty::KeepEmpty);
        library->importFile(QStringLiteral(V2M_SOURCE_DIR "/../shared/data/musiccaps-public.csv"),
                            {}, [](const ImportProgress&) {}, {});
        // As after a fresh start; the import has loaded the network.
        library = std::make_unique<MusicLibrary>(path, MusicLibrary::WhenEmpty::KeepEmpty);
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
    for (const AskedSentence& sentence : all.sentences) // loads the lexica
        answer(*all.library, sentence.text);
    std::size_t at = 0;
    for ([[maybe_unused]] auto once : state) {
        benchmark::DoNotOptimize(answer(*all.library, all.sentences[at].text));
        at = (at + 1) % all.sentences.size();
    }
}
BENCHMARK(words)->Unit(benchmark::kMillisecond)->Iterations(2000);

/// Runs once, because what is loaded stays in memory.
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
