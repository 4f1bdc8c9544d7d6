// SPDX-License-Identifier: MIT
#include "app/cli/caption_report.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/job_line.h"
#include "core/base/duration.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/catalog/dataset_file.h"
#include "core/models/model_manifest.h"
#include "core/report/json_values.h"
#include "core/text_affect/caption_input.h"
#include "core/text_affect/word_vectors.h"
#include "core/torch_module/networks.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::captionsCommand)
};

/// What `train captions` and `evaluate captions` do.
struct CaptionJob : CaptionTrainingOptions {
    std::vector<std::filesystem::path> data;
    std::filesystem::path words; ///< a folder with vectors of words; empty: none
};

std::vector<JobOption<CaptionJob>> evaluationOptions()
{
    return {{"data", "FILE",
             Message("v2m::captionsCommand",
                     "A CSV file as “catalog import” takes it: MusicCaps, or any with the "
                     "columns id and caption; may be given several times."),
             &CaptionJob::data, true}};
}

std::vector<JobOption<CaptionJob>> trainingOptions()
{
    return {evaluationOptions().front(),
            {"out", "FILE", outHelp(), &CaptionJob::out, true},
            {"words", "FOLDER",
             Message("v2m::captionsCommand",
                     "A folder with vectors of words (glove_words.txt and "
                     "glove_100d.safetensors): words that occur in no caption are then read "
                     "as similar ones."),
             &CaptionJob::words, true},
            {"rounds", "N", roundsHelp(), &CaptionJob::rounds, true},
            {"seed", "N", seedHelp(), &CaptionJob::seed, true}};
}

std::vector<Track> tracksOf(const CaptionJob& job, bool quiet, const std::stop_token& stop)
{
    if (job.data.empty())
        throw UsageError(Message("v2m::captionsCommand", "Name the captions with --data."));
    QStringList files;
    for (const std::filesystem::path& file : job.data)
        files.append(userPath(fromPath(file)));
    ReadTracks read = readTracks(files, stop);
    if (read.rejected > 0 && !quiet)
        printMessage(Text::tr("Rows that are not tracks: %1.").arg(read.rejected));
    return std::move(read.tracks);
}

std::vector<CaptionExample> examplesOf(const std::vector<Track>& tracks,
                                       const CaptionAffect& affect, const std::stop_token& stop)
{
    std::vector<CaptionExample> examples;
    for (const Track& track : tracks) {
        if (stop.stop_requested())
            throw Cancelled();
        if (!isHeldOut(track.id))
            examples.push_back(captionExample(affect.lexicon(), affect.moodWords(),
                                              readTrack(affect.lexicon().lexicon(), track)));
    }
    return examples;
}

CaptionTrainingResult train(const std::vector<CaptionExample>& examples, const WordVectors& vectors,
                            const CaptionTrainingOptions& options, bool quiet,
                            const std::stop_token& stop)
{
    ProgressBar bar(Text::tr("Training"), quiet);
    const auto progress = [&bar](const CaptionTrainingProgress& now) {
        bar.update(now.round, now.rounds, Text::tr("loss %1").arg(now.loss, 0, 'f', 4));
    };
    return loadNetworks().trainCaptions(examples, vectors, options, progress, stop);
}

} // namespace

ExitCode runTrainCaptions(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(u"train"_s,
                     Text::tr("Trains the network that reads a mood from captions which name none, "
                              "and measures it on those that it did not see."),
                     u"captions"_s);
    addOptions(line, trainingOptions());
    if (!line.parse(arguments))
        return ExitCode::Done;
    line.requireOnly(u"captions"_s);
    line.intValue(u"rounds"_s, 1, 1);
    const CaptionJob job = jobOf(line, trainingOptions());
    requireOut(job.out);
    const std::vector<Track> tracks = tracksOf(job, line.common().quiet, stop);
    CaptionTrainingOptions writing = job;
    writing.out = ModelManifest::waitingFile(job.out);
    const WordVectors vectors =
        job.words.empty() ? WordVectors() : readWordVectors(userPath(fromPath(job.words)));
    const CaptionTrainingResult result = train(examplesOf(tracks, CaptionAffect(), stop), vectors,
                                               writing, line.common().quiet, stop);

    const std::string command = commandOf("video2music-cli train captions", trainingOptions(), job);
    enterCaptionModel(job.out, command, nullptr);
    const QString folder = QFileInfo(line.value(u"out"_s)).absolutePath();
    const CaptionEvaluation evaluation = evaluateCaptions(tracks, CaptionAffect(folder), stop);
    enterCaptionModel(job.out, command, &evaluation);
    if (line.common().json) {
        printJson({{u"captions"_s, static_cast<qint64>(result.captions)},
                   {u"first_loss"_s, jsonNumber(result.firstLoss)},
                   {u"last_loss"_s, jsonNumber(result.lastLoss)},
                   {u"seconds"_s, jsonNumber(result.seconds)},
                   {u"evaluation"_s, captionEvaluationToJson(evaluation)}});
    } else {
        printText(Text::tr("Learned from %1 captions in %2; written to %3.")
                      .arg(result.captions)
                      .arg(translated(durationOf(result.seconds)), line.value(u"out"_s)));
        printText(captionEvaluationToText(evaluation));
    }
    return ExitCode::Done;
}

ExitCode runEvaluateCaptions(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(
        u"evaluate"_s,
        Text::tr("Measures how well the mood of captions is read when their mood words "
                 "are hidden: by the model, the lexicon alone, and word counts."),
        u"captions"_s);
    addOptions(line, evaluationOptions());
    if (!line.parse(arguments))
        return ExitCode::Done;
    line.requireOnly(u"captions"_s);
    const CaptionAffect affect(line.common().modelsFolder);
    if (!affect.hasNetwork())
        throw ModelError(affect.notice());
    const CaptionEvaluation evaluation = evaluateCaptions(
        tracksOf(jobOf(line, evaluationOptions()), line.common().quiet, stop), affect, stop);
    if (line.common().json)
        printJson(captionEvaluationToJson(evaluation));
    else
        printText(captionEvaluationToText(evaluation));
    return ExitCode::Done;
}

} // namespace v2m
