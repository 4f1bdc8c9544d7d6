// SPDX-License-Identifier: MIT
// Ranking catalogs of 5,521, 100,000 and 1,000,000 tracks, with and without the listener's
// feedback, and computing affect from words, on one core:
//   bench_ranker --benchmark_filter=...
// The tracks are synthetic; their moods are distributed like those of real captions.
#include "core/recommend/listener_taste.h"
#include "core/recommend/ranker.h"
#include "core/text_affect/lexicon_affect.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace v2m;

std::vector<AffectRow> makeRows(std::int64_t count)
{
    std::mt19937 random(7);
    // Mean and standard deviation of the points that the lexicon assigns to MusicCaps captions.
    std::normal_distribution<float> valence(0.19F, 0.27F);
    std::normal_distribution<float> arousal(0.24F, 0.35F);
    std::uniform_real_distribution<float> quality(0.4F, 1.0F);
    std::vector<AffectRow> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (std::int64_t id = 1; id <= count; ++id) {
        AffectRow row;
        row.rowId = id;
        row.point = clamped({valence(random), arousal(random)});
        for (const Emotion emotion : kEmotions) {
            const float near = 1.0F - distance(row.point, affectOf(emotion));
            row.affinities[index(emotion)] = std::clamp(near, 0.0F, 1.0F);
        }
        row.quality = quality(random);
        rows.push_back(row);
    }
    return rows;
}

Track makeTrack(std::int64_t rowId)
{
    static const QStringList words = {
        QStringLiteral("slow tempo"),     QStringLiteral("piano"),
        QStringLiteral("cheerful"),       QStringLiteral("distorted"),
        QStringLiteral("male vocal"),     QStringLiteral("orchestra"),
        QStringLiteral("energetic"),      QStringLiteral("melancholic"),
        QStringLiteral("live recording"), QStringLiteral("hand percussion"),
        QStringLiteral("dance"),          QStringLiteral("eerie")};
    Track track;
    track.rowId = rowId;
    track.id = QString::number(rowId);
    track.caption = QStringLiteral("The track of number %1, described in the words of a caption: a "
                                   "melody over steady drums that is neither loud nor very sad.")
                        .arg(rowId);
    for (int i = 0; i < 8; ++i)
        track.tags.append(words[(rowId * 31 + qint64(i) * 17 + i * rowId % 7) % words.size()]);
    return track;
}

std::vector<Track> makeTracks(std::span<const std::int64_t> rowIds)
{
    std::vector<Track> tracks;
    tracks.reserve(rowIds.size());
    for (const std::int64_t rowId : rowIds)
        tracks.push_back(makeTrack(rowId));
    return tracks;
}

/// A value of /proc/self/status.
double memoryMiB(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    std::string word;
    double kib = 0.0;
    while (status >> word) {
        if (word == name && status >> kib)
            return kib / 1024.0;
    }
    return 0.0;
}

/// Resets VmHWM (see clear_refs in proc(5)).
void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// `peak_MiB` is the peak memory beyond what the rows alone take; Linux only.
void rankWith(benchmark::State& state, std::span<const AffectRow> rows, RankMode mode,
              const RankOptions& options)
{
    const RankQuery query =
        queryForEmotions({0.1F, 0.05F, 0.05F, 0.05F, 0.6F, 0.05F, 0.1F}, mode, QueryOrigin::Clip);
    forgetPeak();
    const double before = memoryMiB("VmRSS:");
    for (auto _ : state)
        benchmark::DoNotOptimize(rankTracks(query, rows, makeTracks, options));
    state.counters["peak_MiB"] = memoryMiB("VmHWM:") - before;
    state.SetComplexityN(state.range(0));
}

void rank(benchmark::State& state, RankMode mode)
{
    rankWith(state, makeRows(state.range(0)), mode, {});
}

/// A filter that accepts one track in ten thousand, so that most of the catalog is examined.
void rankFiltered(benchmark::State& state)
{
    RankOptions options;
    options.accepts = [](const Track& track) { return track.rowId % 10'000 == 0; };
    rankWith(state, makeRows(state.range(0)), RankMode::Match, options);
}

/// Likes, skips and so on for a hundred tracks, some of them old.
std::vector<TrackFeedback> makeFeedback(const QDateTime& now)
{
    std::vector<TrackFeedback> feedback;
    for (int i = 0; i < 100; ++i) {
        feedback.push_back(
            {makeTrack(1 + 53LL * i),
             kFeedbackNames[static_cast<std::size_t>(i) % kFeedbackNames.size()].first,
             now.addDays(-3LL * i)});
    }
    return feedback;
}

/// The rows that an index would return. The words of makeTrack() occur in too many tracks to be
/// informative, so here each occurs in every 8th to 40th.
std::vector<std::int64_t> makeTermRows(const TasteTerm& term, std::int64_t count)
{
    const auto step = static_cast<std::int64_t>(8 + qHash(term.text) % 33);
    std::vector<std::int64_t> rowIds;
    for (std::int64_t rowId = step; rowId <= count; rowId += step)
        rowIds.push_back(rowId);
    return rowIds;
}

std::vector<RowAdjustment> makeTaste(std::span<const AffectRow> rows)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto rowsWith = [&](const TasteTerm& term) {
        return makeTermRows(term, static_cast<std::int64_t>(rows.size()));
    };
    const MoodLexicon lexicon = MoodLexicon::builtIn();
    TrackReadings readings(lexicon);
    return tasteAdjustments(makeFeedback(now), now, rows, rowsWith, readings);
}

/// Ranking, once the taste is known.
void rankByTaste(benchmark::State& state)
{
    const std::vector<AffectRow> rows = makeRows(state.range(0));
    const std::vector<RowAdjustment> adjustments = makeTaste(rows);
    RankOptions options;
    options.adjustments = adjustments;
    rankWith(state, rows, RankMode::Match, options);
}

/// Computing the taste, as after each change of the feedback; excludes the time of the index.
void taste(benchmark::State& state)
{
    const std::vector<AffectRow> rows = makeRows(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(makeTaste(rows));
    state.SetComplexityN(state.range(0));
}

void affect(benchmark::State& state)
{
    const LexiconAffect lexicon(MoodLexicon::builtIn());
    std::vector<Track> tracks;
    for (std::int64_t i = 1; i <= 1000; ++i)
        tracks.push_back(makeTrack(i));
    for (auto _ : state) {
        for (const Track& track : tracks)
            benchmark::DoNotOptimize(lexicon.affectOf(lexicon.influences(track)));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tracks.size()));
}

void loadLexicon(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(MoodLexicon::builtIn());
}

void sizes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Arg(5'521)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK_CAPTURE(rank, match, RankMode::Match)->Apply(sizes)->Complexity(benchmark::oN);
BENCHMARK_CAPTURE(rank, lift, RankMode::Lift)->Apply(sizes)->Complexity(benchmark::oN);
BENCHMARK(rankFiltered)->Apply(sizes)->Complexity(benchmark::oN);
BENCHMARK(rankByTaste)->Apply(sizes)->Complexity(benchmark::oN);
BENCHMARK(taste)->Apply(sizes)->Complexity(benchmark::oN);
BENCHMARK(affect)->Unit(benchmark::kMillisecond);
BENCHMARK(loadLexicon)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
