// SPDX-License-Identifier: MIT
#include "core/sound/sound_evaluation.h"

#include "core/base/error.h"
#include "core/base/ranking_figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <string>

namespace v2m {
namespace {

/// Ranks from 1; ties share their mean rank.
std::vector<double> ranksOf(std::span<const float> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]])
            ++last;
        for (std::size_t i = first; i <= last; ++i)
            ranks[order[i]] = 0.5 * static_cast<double>(first + last) + 1.0;
        first = last + 1;
    }
    return ranks;
}

} // namespace

AxisFigures axisFigures(std::span<const float> predicted, std::span<const float> deviations,
                        std::span<const float> truth)
{
    AxisFigures figures;
    if (truth.empty())
        return figures;
    const std::vector<double> a(predicted.begin(), predicted.end());
    const std::vector<double> b(truth.begin(), truth.end());
    figures.pearson = correlation(a, b);
    figures.spearman = correlation(ranksOf(predicted), ranksOf(truth));
    std::vector<bool> isPositive;
    for (const float value : truth)
        isPositive.push_back(value > 0.0F);
    figures.auc = areaUnderCurve(a, isPositive);
    const auto count = static_cast<double>(truth.size());
    const double mean = std::accumulate(b.begin(), b.end(), 0.0) / count;
    double errors = 0.0;
    double squares = 0.0;
    double scaled = 0.0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const double error = (a[i] - b[i]) * (a[i] - b[i]);
        const double deviation = std::max(1e-3F, deviations[i]);
        errors += error;
        squares += (b[i] - mean) * (b[i] - mean);
        scaled += error / (deviation * deviation);
    }
    if (squares > 0.0)
        figures.r2 = 1.0 - errors / squares;
    figures.varianceScale = scaled / count;
    return figures;
}

SoundEvaluation evaluationOf(std::span<const SoundExample> examples,
                             std::span<const SoundAffect> predictions)
{
    const auto column = [](auto&& from, auto&& number) {
        std::vector<float> numbers;
        for (const auto& item : from)
            numbers.push_back(number(item));
        return numbers;
    };
    SoundEvaluation evaluation;
    evaluation.sounds = examples.size();
    evaluation.valence =
        axisFigures(column(predictions, [](const SoundAffect& a) { return a.point.valence; }),
                    column(predictions, [](const SoundAffect& a) { return a.deviation.valence; }),
                    column(examples, [](const SoundExample& e) { return e.valence; }));
    evaluation.arousal =
        axisFigures(column(predictions, [](const SoundAffect& a) { return a.point.arousal; }),
                    column(predictions, [](const SoundAffect& a) { return a.deviation.arousal; }),
                    column(examples, [](const SoundExample& e) { return e.arousal; }));
    return evaluation;
}

std::vector<SoundAffect> predictedByFolds(std::span<const SoundExample> rated,
                                          std::span<const SoundExample> learnedFrom,
                                          const SoundTrainer& train, const std::stop_token& stop,
                                          const std::function<void(int, int)>& progress)
{
    std::set<std::string> series;
    for (const SoundExample& example : rated)
        series.insert(example.series);
    if (series.size() < 2)
        throw UsageError(
            Message("v2m::training", "Folds by series need at least two series; the data has %1.")
                .arg(series.size()));
    std::vector<SoundAffect> predictions(rated.size());
    int done = 0;
    for (const std::string& held : series) {
        if (stop.stop_requested())
            throw Cancelled();
        std::vector<SoundExample> others;
        std::copy_if(learnedFrom.begin(), learnedFrom.end(), std::back_inserter(others),
                     [&](const SoundExample& example) { return example.series != held; });
        const SoundNetwork network(train(others), "fold");
        for (std::size_t i = 0; i < rated.size(); ++i)
            if (rated[i].series == held)
                predictions[i] = network.read(rated[i].descriptors);
        if (progress)
            progress(++done, static_cast<int>(series.size()));
    }
    return predictions;
}

} // namespace v2m
