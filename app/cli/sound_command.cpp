// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/sound_data.h"
#include "core/base/paths.h"
#include "core/base/wording.h"
#include "core/models/model_manifest.h"
#include "core/torch_module/networks.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::soundCommand)
};

constexpr std::size_t kListedFaults = 10;

void requireOnlySound(const CommandLine& line)
{
    if (line.operands() != QStringList{u"sound"_s}) {
        throw UsageError(Message("v2m::soundCommand", "“sound” takes only options, not “%1”.")
                             .arg(line.operands().value(1)));
    }
}

void addData(CommandLine& line)
{
    line.addValue(
        u"data"_s, u"CSV"_s,
        Text::tr("A table with the columns path, valence and arousal, and perhaps series; "
                 "paths of sound files are relative to it. May be given several times."));
}

void addRecipe(CommandLine& line)
{
    line.addValue(u"rounds"_s, u"N"_s, Text::tr("How many training steps to take."));
    line.addValue(u"members"_s, u"N"_s, Text::tr("How many networks to train independently."));
    line.addValue(u"seed"_s, u"N"_s, Text::tr("The seed of all random draws."));
}

SoundTrainingOptions recipeOf(const CommandLine& line)
{
    SoundTrainingOptions options;
    options.uses = descriptorUses();
    options.rounds = line.intValue(u"rounds"_s, options.rounds, 1);
    options.members = line.intValue(u"members"_s, options.members, 1);
    options.seed =
        static_cast<std::uint64_t>(line.intValue(u"seed"_s, static_cast<int>(options.seed)));
    return options;
}

std::vector<SoundExample> examplesOf(const QStringList& tables, const CommandLine& line,
                                     const std::stop_token& stop)
{
    if (tables.isEmpty())
        throw UsageError(Message("v2m::soundCommand", "Name the rated sounds with --data."));
    ProgressBar bar(Text::tr("Listening"), line.common().quiet);
    SoundData data = readSoundData(tables, line.common().threads, stop,
                                   [&](int done, int total) { bar.update(done, total); });
    bar.clear();
    for (std::size_t i = 0; i < data.faults.size() && !line.common().quiet; ++i) {
        if (i == kListedFaults) {
            printMessage(Text::tr("And %1 more.").arg(data.faults.size() - i));
            break;
        }
        printMessage(data.faults[i]);
    }
    return std::move(data.examples);
}

SoundEvaluation evaluateByFolds(const std::vector<SoundExample>& evaluated,
                                const std::vector<SoundExample>& learned,
                                const SoundTrainingOptions& options, bool quiet,
                                const std::stop_token& stop)
{
    ProgressBar bar(Text::tr("Folds"), quiet);
    Networks& networks = loadNetworks();
    const auto train = [&](std::span<const SoundExample> examples) {
        return networks.trainSound(examples, options, {}, stop);
    };
    std::size_t folds = 0;
    const std::vector<SoundAffect> predictions =
        predictedByFolds(evaluated, learned, train, stop, [&](int done, int total) {
            folds = static_cast<std::size_t>(total);
            bar.update(done, total);
        });
    SoundEvaluation evaluation = evaluationOf(evaluated, predictions);
    evaluation.folds = folds;
    return evaluation;
}

bool hasSeries(const std::vector<SoundExample>& examples)
{
    std::set<std::string> series;
    for (const SoundExample& example : examples)
        series.insert(example.series);
    return series.size() > 1;
}

double rounded(std::optional<double> figure)
{
    return std::round(figure.value_or(0.0) * 10000.0) / 10000.0;
}

void enterSoundModel(const std::filesystem::path& weights, const QString& training,
                     const std::optional<SoundEvaluation>& folds)
{
    const auto folder = std::filesystem::absolute(weights).parent_path();
    ModelEntry entry;
    entry.name = "sound";
    entry.file = weights.filename().string();
    entry.labels = {"valence", "arousal"};
    entry.normalisation = "descriptors of sound, each to mean 0 and deviation 1 over the training";
    entry.licence = "weights: MIT; trained on data whose own terms apply, see SOUND_CARD.md";
    entry.training = training.toStdString();
    if (folds) {
        entry.accuracy["folds_by_series"] = {{"n", folds->sounds},
                                             {"valence_pearson", rounded(folds->valence.pearson)},
                                             {"valence_r2", rounded(folds->valence.r2)},
                                             {"arousal_pearson", rounded(folds->arousal.pearson)},
                                             {"arousal_r2", rounded(folds->arousal.r2)}};
    }
    ModelManifest::readOrEmpty(folder).enter(std::move(entry));
}

} // namespace

ExitCode runTrainSound(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(u"train"_s,
                     Text::tr("Trains the network that hears the mood of music, and measures it by "
                              "folds over the series of its data."),
                     u"sound"_s);
    addData(line);
    line.addValue(u"out"_s, u"FILE"_s,
                  Text::tr("The file of weights to write, ending in .safetensors; its folder can "
                           "then be given to --models."));
    addRecipe(line);
    if (!line.parse(arguments))
        return ExitCode::Done;
    requireOnlySound(line);
    if (!line.isSet(u"out"_s))
        throw UsageError(Message("v2m::soundCommand", "Name the weights to write with --out."));
    SoundTrainingOptions options = recipeOf(line);
    const bool quiet = line.common().quiet;
    const std::vector<SoundExample> examples = examplesOf(line.values(u"data"_s), line, stop);

    std::optional<SoundEvaluation> folds;
    if (hasSeries(examples)) {
        folds = evaluateByFolds(examples, examples, options, quiet, stop);
        options.valenceVarianceScale = folds->valence.varianceScale;
        options.arousalVarianceScale = folds->arousal.varianceScale;
    }
    ProgressBar bar(Text::tr("Training"), quiet);
    const StoredTensors tensors = loadNetworks().trainSound(
        examples, options,
        [&bar](int round, int rounds, double loss) {
            bar.update(round, rounds, Text::tr("loss %1").arg(loss, 0, 'f', 4));
        },
        stop);
    bar.clear();
    const std::filesystem::path out = toPath(line.value(u"out"_s));
    writeTensorFile(ModelManifest::waitingFile(out), tensors);
    QString command = u"video2music-cli train sound"_s;
    for (const QString& table : line.values(u"data"_s))
        command += u" --data "_s + QString::fromStdString(nameInShell(toPath(table)));
    command += u" --out %1 --rounds %2 --members %3 --seed %4"_s
                   .arg(QString::fromStdString(nameInShell(out)))
                   .arg(options.rounds)
                   .arg(options.members)
                   .arg(options.seed);
    enterSoundModel(out, command, folds);
    if (line.common().json) {
        QJsonObject document{{u"sounds"_s, static_cast<qint64>(examples.size())}};
        if (folds)
            document.insert(u"evaluation"_s, soundEvaluationToJson(*folds));
        printJson(document);
    } else {
        printText(Text::tr("Learned from %1 sounds; written to %2.")
                      .arg(examples.size())
                      .arg(line.value(u"out"_s)));
        if (folds)
            printText(soundEvaluationToText(*folds));
    }
    return ExitCode::Done;
}

ExitCode runEvaluateSound(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(u"evaluate"_s,
                     Text::tr("Measures how well the mood of rated music is heard: by the sound "
                              "model, or by networks trained for it (--folds)."),
                     u"sound"_s);
    addData(line);
    line.addValue(u"folds"_s, u"COLUMN"_s,
                  Text::tr("“series”: tests on each series a network trained on the others."));
    line.addValue(u"learn"_s, u"CSV"_s,
                  Text::tr("With --folds, a table to learn from instead of --data; may be given "
                           "several times."));
    addRecipe(line);
    if (!line.parse(arguments))
        return ExitCode::Done;
    requireOnlySound(line);
    if (line.isSet(u"folds"_s) && line.value(u"folds"_s) != u"series"_s)
        throw UsageError(Message("v2m::soundCommand", "Folds are by “series”, not by “%1”.")
                             .arg(line.value(u"folds"_s)));
    const std::vector<SoundExample> evaluated = examplesOf(line.values(u"data"_s), line, stop);
    SoundEvaluation evaluation;
    if (line.isSet(u"folds"_s)) {
        const std::vector<SoundExample> learned =
            line.isSet(u"learn"_s) ? examplesOf(line.values(u"learn"_s), line, stop) : evaluated;
        evaluation = evaluateByFolds(evaluated, learned, recipeOf(line), line.common().quiet, stop);
    } else {
        const ModelManifest manifest = ModelManifest::read(toPath(line.common().modelsFolder));
        const SoundNetwork network(manifest.verifiedFile(manifest.entry("sound")));
        std::vector<SoundAffect> predictions;
        for (const SoundExample& example : evaluated)
            predictions.push_back(network.read(example.descriptors));
        evaluation = evaluationOf(evaluated, predictions);
    }
    if (line.common().json)
        printJson(soundEvaluationToJson(evaluation));
    else
        printText(soundEvaluationToText(evaluation));
    return ExitCode::Done;
}

} // namespace v2m
