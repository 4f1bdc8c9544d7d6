// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/emotion_json.h"
#include "app/cli/job_line.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/job_text.h"
#include "core/media/picture_reader.h"
#include "core/torch_module/networks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::emotionCommand)
};

QString textOf(const Lines& lines)
{
    QStringList text;
    for (const Message& line : lines)
        text.append(translated(line));
    return text.join(u'\n');
}

TrainingResult train(const EmotionTrainingOptions& options, bool quiet, const std::stop_token& stop)
{
    ProgressBar bar(Text::tr("Training"), quiet);
    const auto progress = [&](const TrainingProgress& now) {
        if (now.data || now.finished) {
            bar.clear();
            if (!quiet)
                printMessage(now.data ? textOf(describe(*now.data))
                                      : translated(describe(*now.finished)));
        } else if (now.epoch == 0) {
            bar.update(now.step, now.steps, translated(describe(now)));
        } else {
            bar.update(static_cast<std::int64_t>(now.epoch - 1) * now.steps + now.step,
                       static_cast<std::int64_t>(now.epochs) * now.steps, translated(describe(now)),
                       now.secondsLeft);
        }
    };
    return loadNetworks().trainEmotion(options, readGreyPicture, progress, stop);
}

} // namespace

ExitCode runTrain(const QStringList& arguments, const std::stop_token& stop)
{
    if (arguments.value(0) == u"captions"_s)
        return runTrainCaptions(arguments, stop);
    if (arguments.value(0) == u"sound"_s)
        return runTrainSound(arguments, stop);
    CommandLine line(
        u"train"_s,
        Text::tr("Trains the emotion network on labelled faces, and resumes an "
                 "interrupted training. See also: train captions --help, train sound --help."),
        u"emotion"_s);
    addOptions(line, emotionTrainingOptions());
    if (!line.parse(arguments))
        return ExitCode::Done;
    if (line.operands().value(0) != u"emotion"_s)
        throw UsageError(
            Message("v2m::emotionCommand",
                    "Name what to train: train emotion, train captions or train sound."));
    line.requireOnly(u"emotion"_s);
    EmotionTrainingOptions options = jobOf(line, emotionTrainingOptions());
    options.threads = line.common().threads;
    const TrainingResult result = train(options, line.common().quiet, stop);
    if (line.common().json)
        printJson(options.dryRun ? toJson(result.data) : toJson(result));
    else
        printText(textOf(options.dryRun ? describe(result.data) : describe(result, options.out)));
    // Otherwise the training has refused them.
    return result.data.emptyClasses().empty() ? ExitCode::Done : ExitCode::UnusableFile;
}

ExitCode runEvaluate(const QStringList& arguments, const std::stop_token& stop)
{
    if (arguments.value(0) == u"captions"_s)
        return runEvaluateCaptions(arguments, stop);
    if (arguments.value(0) == u"sound"_s)
        return runEvaluateSound(arguments, stop);
    if (arguments.value(0) == u"text"_s)
        return runEvaluateText(arguments, stop);
    CommandLine line(
        u"evaluate"_s,
        Text::tr("Measures the emotion network on labelled faces. See also: "
                 "evaluate captions --help, evaluate sound --help, evaluate text --help."),
        u"emotion"_s);
    addOptions(line, emotionEvaluationOptions());
    if (!line.parse(arguments))
        return ExitCode::Done;
    if (line.operands().value(0) != u"emotion"_s)
        throw UsageError(Message("v2m::emotionCommand",
                                 "Name what to measure: evaluate emotion, evaluate "
                                 "captions, evaluate sound or evaluate text."));
    line.requireOnly(u"emotion"_s);
    EmotionEvaluationOptions options = jobOf(line, emotionEvaluationOptions());
    options.threads = line.common().threads;
    options.model = toPath(line.common().modelsFolder);
    const EmotionEvaluation evaluation =
        loadNetworks().evaluateEmotion(options, readGreyPicture, stop);
    const QString faults = textOf(describeFaults(evaluation.data));
    if (!faults.isEmpty() && !line.common().quiet)
        printMessage(faults);
    if (line.common().json)
        printJson(toJson(evaluation));
    else
        printText(textOf(describe(evaluation)));
    return ExitCode::Done;
}

} // namespace v2m
