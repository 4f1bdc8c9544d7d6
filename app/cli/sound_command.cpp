// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/job_line.h"
#include "app/cli/sound_report.h"
#include "core/base/error.h"
#include "core/base/parallel_tasks.h"
#include "core/base/paths.h"
#include "core/datasets/rated_sounds.h"
#include "core/models/model_manifest.h"
#include "core/sound/sound_file.h"
#include "core/torch_module/networks.h"

#include <QCoreApplication>

#include <iterator>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::soundCommand)
};

constexpr std::size_t kListedFaults = 10;

/// What `train sound` and `evaluate sound` do.
struct SoundJob : SoundTrainingOptions {
    std::vector<std::filesystem::path> data;
    std::vector<std::filesystem::path> learn; ///< with folds; empty: the data
    std::string folds;                        ///< the column that they are made by; empty: none
    std::filesystem::path out;
};

std::vector<JobOption<SoundJob>> withRecipe(std::vector<JobOption<SoundJob>> own)
{
    std::vector<JobOption<SoundJob>> options = {
        {"data", "CSV",
         Message("v2m::soundCommand",
                 "A table with the columns path, valence and arousal, and perhaps series; "
                 "paths of sound files are relative to it. May be given several times."),
         &SoundJob::data, true}};
    std::move(own.begin(), own.end(), std::back_inserter(options));
    options.push_back({"rounds", "N", roundsHelp(), &SoundJob::rounds, true});
    options.push_back({"members", "N",
                       Message("v2m::soundCommand", "How many networks to train independently."),
                       &SoundJob::members, true});
    options.push_back({"seed", "N", seedHelp(), &SoundJob::seed, true});
    return options;
}

std::vector<JobOption<SoundJob>> trainingOptions()
{
    return withRecipe({{"out", "FILE", outHelp(), &SoundJob::out, true}});
}

std::vector<JobOption<SoundJob>> evaluationOptions()
{
    return withRecipe(
        {{"folds", "COLUMN",
          Message("v2m::soundCommand",
                  "“series”: tests on each series a network trained on the others."),
          &SoundJob::folds},
         {"learn", "CSV",
          Message("v2m::soundCommand", "With --folds, a table to learn from instead of --data; "
                                       "may be given several times."),
          &SoundJob::learn}});
}

SoundJob checkedJob(const CommandLine& line, const std::vector<JobOption<SoundJob>>& options)
{
    line.requireOnly(u"sound"_s);
    for (const QString& count : {u"rounds"_s, u"members"_s})
        line.intValue(count, 1, 1);
    return jobOf(line, options);
}

/// The descriptors of the sounds that some tables list.
std::vector<SoundExample> examplesOf(const std::vector<std::filesystem::path>& tables,
                                     const CommonOptions& common, const std::stop_token& stop)
{
    if (tables.empty())
        throw UsageError(Message("v2m::soundCommand", "Name the rated sounds with --data."));
    RatedSounds rated;
    for (const std::filesystem::path& table : tables)
        readRatedSounds(table, rated);
    using Task = ParallelTasks<SoundReading>::Task;
    const Task hear = [&rated](std::size_t index, const std::stop_token& stopped) {
        SoundFile file(fromPath(rated.sounds[index].file), stopped);
        return readSound(file.excerpts(), file.isStereo());
    };
    constexpr std::size_t kAhead = 100;
    ParallelTasks<SoundReading> readings(
        rated.sounds.size(), common.threads, kAhead, [&hear] { return hear; }, stop);
    ProgressBar bar(Text::tr("Listening"), common.quiet);
    std::vector<SoundExample> examples;
    const auto total = static_cast<std::int64_t>(rated.sounds.size());
    for (const RatedSound& sound : rated.sounds) {
        try {
            const SoundReading reading = readings.next();
            if (reading.silent)
                throw FileError(Message("v2m::soundCommand", "“%1” is silent.").arg(sound.file));
            examples.push_back({reading.descriptors, sound.valence, sound.arousal, sound.series});
        } catch (const Cancelled&) {
            throw;
        } catch (const std::exception& error) {
            rated.faults.push_back(messageOf(error));
        }
        bar.update(&sound - rated.sounds.data() + 1, total);
    }
    bar.clear();
    for (std::size_t i = 0; i < rated.faults.size() && !common.quiet; ++i) {
        if (i == kListedFaults) {
            printMessage(Text::tr("And %1 more.").arg(rated.faults.size() - i));
            break;
        }
        printMessage(rated.faults[i]);
    }
    return examples;
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

} // namespace

ExitCode runTrainSound(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(u"train"_s,
                     Text::tr("Trains the network that hears the mood of music, and measures it by "
                              "folds over the series of its data."),
                     u"sound"_s);
    addOptions(line, trainingOptions());
    if (!line.parse(arguments))
        return ExitCode::Done;
    SoundJob job = checkedJob(line, trainingOptions());
    requireOut(job.out);
    const bool quiet = line.common().quiet;
    const std::vector<SoundExample> examples = examplesOf(job.data, line.common(), stop);

    std::optional<SoundEvaluation> folds;
    if (hasSeries(examples)) {
        folds = evaluateByFolds(examples, examples, job, quiet, stop);
        job.valenceVarianceScale = folds->valence.varianceScale;
        job.arousalVarianceScale = folds->arousal.varianceScale;
    }
    ProgressBar bar(Text::tr("Training"), quiet);
    const StoredTensors tensors = loadNetworks().trainSound(
        examples, job,
        [&bar](int round, int rounds, double loss) {
            bar.update(round, rounds, Text::tr("loss %1").arg(loss, 0, 'f', 4));
        },
        stop);
    bar.clear();
    writeTensorFile(ModelManifest::waitingFile(job.out), tensors);
    enterSoundModel(job.out, commandOf("video2music-cli train sound", trainingOptions(), job),
                    folds);
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
    addOptions(line, evaluationOptions());
    if (!line.parse(arguments))
        return ExitCode::Done;
    const SoundJob job = checkedJob(line, evaluationOptions());
    if (!job.folds.empty() && job.folds != "series")
        throw UsageError(
            Message("v2m::soundCommand", "Folds are by “series”, not by “%1”.").arg(job.folds));
    const std::vector<SoundExample> evaluated = examplesOf(job.data, line.common(), stop);
    SoundEvaluation evaluation;
    if (!job.folds.empty()) {
        const std::vector<SoundExample> learned =
            job.learn.empty() ? evaluated : examplesOf(job.learn, line.common(), stop);
        evaluation = evaluateByFolds(evaluated, learned, job, line.common().quiet, stop);
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
