// SPDX-License-Identifier: MIT
#include "app/cli/caption_data.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/duration.h"
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/paths.h"
#include "core/base/wording.h"
#include "core/models/model_manifest.h"
#include "core/recommend/caption_input.h"
#include "core/recommend/word_vectors.h"
#include "core/report/json_values.h"
#include "core/torch_module/networks.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::captionsCommand)
};

void addData(CommandLine& line)
{
    line.addValue(u"data"_s, u"FILE"_s,
                  Text::tr("A CSV file as “catalog import” takes it: MusicCaps, or any with the "
                           "columns id and caption; may be given several times."));
}

CaptionData dataOf(const CommandLine& line, const std::stop_token& stop)
{
    const QStringList files = line.values(u"data"_s);
    if (files.isEmpty())
        throw UsageError(Message("v2m::captionsCommand", "Name the captions with --data."));
    CaptionData data = readCaptionData(files, stop);
    if (data.rejected > 0 && !line.common().quiet)
        printMessage(Text::tr("Rows that are not tracks: %1.").arg(data.rejected));
    return data;
}

void requireOnlyCaptions(const CommandLine& line)
{
    if (line.operands() != QStringList{u"captions"_s}) {
        throw UsageError(Message("v2m::captionsCommand", "“captions” takes only options, not “%1”.")
                             .arg(line.operands().value(1)));
    }
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

CaptionTrainingOptions optionsOf(const CommandLine& line)
{
    if (!line.isSet(u"out"_s))
        throw UsageError(Message("v2m::captionsCommand", "Name the weights to write with --out."));
    CaptionTrainingOptions options;
    options.out = toPath(line.value(u"out"_s));
    options.rounds = line.intValue(u"rounds"_s, options.rounds, 1);
    options.seed =
        static_cast<std::uint64_t>(line.intValue(u"seed"_s, static_cast<int>(options.seed)));
    return options;
}

QString commandOf(const CommandLine& line, const CaptionTrainingOptions& options)
{
    QString command = u"video2music-cli train captions"_s;
    for (const QString& file : line.values(u"data"_s))
        command += u" --data "_s + QString::fromStdString(nameInShell(toPath(file)));
    command += u" --out "_s + QString::fromStdString(nameInShell(toPath(line.value(u"out"_s))));
    if (line.isSet(u"words"_s))
        command +=
            u" --words "_s + QString::fromStdString(nameInShell(toPath(line.value(u"words"_s))));
    if (line.isSet(u"rounds"_s))
        command += u" --rounds %1"_s.arg(options.rounds);
    return command + u" --seed %1"_s.arg(options.seed);
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
    addData(line);
    line.addValue(u"out"_s, u"FILE"_s,
                  Text::tr("The file of weights to write, ending in .safetensors; its folder can "
                           "then be given to --models."));
    line.addValue(u"words"_s, u"FOLDER"_s,
                  Text::tr("A folder with vectors of words (glove_words.txt and "
                           "glove_100d.safetensors): words that occur in no caption are then read "
                           "as similar ones."));
    line.addValue(u"rounds"_s, u"N"_s, Text::tr("How many training steps to take."));
    line.addValue(u"seed"_s, u"N"_s, Text::tr("The seed of all random draws."));
    if (!line.parse(arguments))
        return ExitCode::Done;
    requireOnlyCaptions(line);
    const CaptionTrainingOptions options = optionsOf(line);
    const CaptionData data = dataOf(line, stop);
    CaptionTrainingOptions writing = options;
    writing.out = ModelManifest::waitingFile(options.out);
    const WordVectors vectors =
        line.isSet(u"words"_s) ? readWordVectors(userPath(line.value(u"words"_s))) : WordVectors();
    const CaptionTrainingResult result = train(examplesOf(data.tracks, CaptionAffect(), stop),
                                               vectors, writing, line.common().quiet, stop);

    const QString command = commandOf(line, options);
    enterCaptionModel(options.out, command, nullptr);
    const QString folder = QFileInfo(line.value(u"out"_s)).absolutePath();
    const CaptionEvaluation evaluation = evaluateCaptions(data.tracks, CaptionAffect(folder), stop);
    enterCaptionModel(options.out, command, &evaluation);
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
    addData(line);
    if (!line.parse(arguments))
        return ExitCode::Done;
    requireOnlyCaptions(line);
    const CaptionAffect affect(line.common().modelsFolder);
    if (!affect.hasNetwork())
        throw ModelError(affect.notice());
    const CaptionEvaluation evaluation = evaluateCaptions(dataOf(line, stop).tracks, affect, stop);
    if (line.common().json)
        printJson(captionEvaluationToJson(evaluation));
    else
        printText(captionEvaluationToText(evaluation));
    return ExitCode::Done;
}

} // namespace v2m
