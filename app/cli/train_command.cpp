// SPDX-License-Identifier: MIT
#include "app/chain.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/data_report_text.h"
#include "core/base/error.h"
#include "core/report/json_number.h"
#include "core/torch_module/networks_loader.h"
#include "core/vision/picture_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::trainCommand)
};

void addOptions(CommandLine& line)
{
    line.addValue(u"data"_s, u"FILE|DIR"_s,
                  Text::tr("FER2013 as a CSV file, or a folder with one folder of pictures for "
                           "each emotion, whose middle squares are taken; may be given several "
                           "times."));
    line.addValue(u"votes"_s, u"FILE"_s,
                  Text::tr("The FER+ votes for the first CSV file, as published or with a column "
                           "“row”."));
    line.addValue(u"out"_s, u"FILE"_s, Text::tr("The weights to write, ending in .safetensors."));
    line.addValue(
        u"checkpoint"_s, u"FILE"_s,
        Text::tr("The file that keeps how far the training is (default: beside the weights)."));
    line.addValue(u"log"_s, u"FILE"_s,
                  Text::tr("A CSV of the epochs; the curves are drawn beside it (default: beside "
                           "the weights)."));
    line.addValue(u"start"_s, u"FILE"_s,
                  Text::tr("Go on from the weights of a trained network, such as "
                           "models/emotion.safetensors; of several, from their mean."));
    line.addValue(u"teacher"_s, u"FILE"_s,
                  Text::tr("A trained network whose opinion is learned beside the labels; several "
                           "are averaged."));
    line.addValue(u"teacher-share"_s, u"S"_s,
                  Text::tr("How much of the targets is the teachers' opinion, from 0 to 1."));
    line.addValue(u"epochs"_s, u"N"_s, Text::tr("How often every face is seen."));
    line.addValue(u"decay-epochs"_s, u"N"_s,
                  Text::tr("During how many epochs at the end the learning rate falls to 0."));
    line.addValue(u"warm-up-epochs"_s, u"N"_s,
                  Text::tr("During how many epochs at the start the learning rate rises."));
    line.addValue(u"coarse-epochs"_s, u"N"_s,
                  Text::tr("How many epochs at the start see pictures of 32 pixels."));
    line.addValue(u"rate"_s, u"R"_s,
                  Text::tr("The highest learning rate, for batches of 64 faces."));
    line.addValue(u"augmentation"_s, u"S"_s,
                  Text::tr("How strongly the faces are changed, from 0 to 1.5."));
    line.addValue(u"mix-share"_s, u"S"_s,
                  Text::tr("The share of batches whose faces are mixed in pairs, from 0 to 1."));
    line.addValue(u"sharpness"_s, u"R"_s,
                  Text::tr("The radius of sharpness-aware minimization, such as 0.1; every epoch "
                           "then takes twice as long (default: none)."));
    line.addValue(u"batch"_s, u"N"_s, Text::tr("How many faces are learned from at once."));
    line.addValue(u"precision"_s, u"auto|float32|bfloat16"_s,
                  Text::tr("The numbers to compute with (default: bfloat16 where the processor "
                           "is made for it)."));
    line.addValue(u"patience"_s, u"N"_s,
                  Text::tr("End after N epochs without progress (default: never)."));
    line.addValue(u"seed"_s, u"N"_s, Text::tr("The seed of all random draws."));
    line.addFlag(u"class-weights"_s, Text::tr("Let rare emotions count more."));
    line.addFlag(u"dry-run"_s, Text::tr("Check the data and count the faces of each emotion."));
}

Precision precisionOf(const CommandLine& line)
{
    if (!line.isSet(u"precision"_s))
        return Precision::Automatic;
    const std::string name = line.value(u"precision"_s).toStdString();
    const auto* const found = std::find(kPrecisionNames.begin(), kPrecisionNames.end(), name);
    if (found == kPrecisionNames.end())
        throw UsageError(
            Message("v2m::trainCommand", "--precision is auto, float32 or bfloat16, not “%1”.")
                .arg(line.value(u"precision"_s)));
    return static_cast<Precision>(found - kPrecisionNames.begin());
}

EmotionTrainingOptions optionsOf(const CommandLine& line)
{
    EmotionTrainingOptions options;
    for (const QString& data : line.values(u"data"_s))
        options.data.push_back(toPath(data));
    if (options.data.empty())
        throw UsageError(Message("v2m::trainCommand", "Name the faces to learn from with --data."));
    if (!line.isSet(u"out"_s) && !line.isSet(u"dry-run"_s))
        throw UsageError(Message("v2m::trainCommand", "Name the weights to write with --out."));
    options.votes = toPath(line.value(u"votes"_s));
    options.out = toPath(line.value(u"out"_s));
    options.checkpoint = toPath(line.value(u"checkpoint"_s));
    options.log = toPath(line.value(u"log"_s));
    for (const QString& file : line.values(u"start"_s))
        options.start.push_back(toPath(file));
    for (const QString& file : line.values(u"teacher"_s))
        options.teachers.push_back(toPath(file));
    options.epochs = line.intValue(u"epochs"_s, options.epochs, options.start.empty() ? 1 : 0);
    options.decayEpochs = line.intValue(u"decay-epochs"_s, options.decayEpochs, 1);
    options.warmUpEpochs = line.intValue(u"warm-up-epochs"_s, options.warmUpEpochs);
    options.coarseEpochs = line.intValue(u"coarse-epochs"_s, options.coarseEpochs);
    options.peakRate = line.numberValue(u"rate"_s, options.peakRate);
    options.augmentation = line.numberValue(u"augmentation"_s, options.augmentation);
    options.mixShare = line.numberValue(u"mix-share"_s, options.mixShare);
    if (line.isSet(u"teacher-share"_s)) {
        if (options.teachers.empty())
            throw UsageError(
                Message("v2m::trainCommand",
                        "--teacher-share needs a network whose share it is: name it with "
                        "--teacher."));
        options.teacherShare = line.numberValue(u"teacher-share"_s, kTeacherShare);
    }
    options.sharpnessRadius = line.numberValue(u"sharpness"_s, options.sharpnessRadius);
    options.batch = line.intValue(u"batch"_s, options.batch, 2);
    options.patience = line.intValue(u"patience"_s, options.patience);
    options.seed =
        static_cast<std::uint64_t>(line.intValue(u"seed"_s, static_cast<int>(options.seed)));
    options.precision = precisionOf(line);
    options.classWeights = line.isSet(u"class-weights"_s);
    options.threads = line.common().threads;
    return options;
}

QString epochText(const EpochRecord& epoch)
{
    return Text::tr("Epoch %1: loss %2, validation %3 % in %4")
        .arg(epoch.epoch)
        .arg(epoch.trainingLoss, 0, 'f', 3)
        .arg(epoch.validationAccuracy * 100.0, 0, 'f', 2)
        .arg(formatDuration(epoch.seconds));
}

TrainingResult train(const EmotionTrainingOptions& options, bool quiet, const std::stop_token& stop)
{
    ProgressBar bar(Text::tr("Training"), quiet);
    const auto progress = [&](const TrainingProgress& now) {
        if (now.data) {
            if (!quiet)
                printMessage(dataReportToText(*now.data));
            return;
        }
        if (now.finished) {
            bar.clear();
            if (!quiet)
                printMessage(epochText(*now.finished));
            return;
        }
        if (now.epoch == 0) {
            bar.update(now.step, now.steps, Text::tr("asking the teachers"));
            return;
        }
        const std::int64_t done = static_cast<std::int64_t>(now.epoch - 1) * now.steps + now.step;
        const std::int64_t total = static_cast<std::int64_t>(now.epochs) * now.steps;
        bar.update(done, total,
                   Text::tr("epoch %1 of %2, loss %3")
                       .arg(now.epoch)
                       .arg(now.epochs)
                       .arg(now.loss, 0, 'f', 3),
                   now.secondsLeft);
    };
    return loadNetworks().trainEmotion(options, readGreyPicture, progress, stop);
}

QJsonObject resultToJson(const TrainingResult& result)
{
    QJsonArray epochs;
    for (const EpochRecord& epoch : result.epochs) {
        epochs.append(QJsonObject{{u"epoch"_s, epoch.epoch},
                                  {u"training_loss"_s, jsonNumber(epoch.trainingLoss)},
                                  {u"validation_loss"_s, jsonNumber(epoch.validationLoss)},
                                  {u"validation_accuracy"_s, jsonNumber(epoch.validationAccuracy)},
                                  {u"seconds"_s, jsonNumber(epoch.seconds)}});
    }
    return {{u"best_epoch"_s, result.bestEpoch},
            {u"best_accuracy"_s, jsonNumber(result.bestAccuracy)},
            {u"temperature"_s, jsonNumber(result.temperature)},
            {u"stopped_early"_s, result.stoppedEarly},
            {u"data"_s, dataReportToJson(result.data)},
            {u"epochs"_s, epochs}};
}

QString resultToText(const TrainingResult& result, const QString& file)
{
    const QString percent = QString::number(result.bestAccuracy * 100.0, 'f', 2);
    QString text =
        result.bestEpoch > 0
            ? Text::tr("Best after epoch %1: %2 % of the validation faces; written to %3.")
                  .arg(QString::number(result.bestEpoch), percent, file)
            : Text::tr("Best were the weights at the start: %1 % of the validation faces; written "
                       "to %2.")
                  .arg(percent, file);
    if (result.stoppedEarly)
        text.prepend(Text::tr("Ended after epoch %1, because the last ones brought no progress.")
                         .arg(result.epochs.size()) +
                     u'\n');
    return text;
}

} // namespace

ExitCode runTrain(const QStringList& arguments, const std::stop_token& stop)
{
    if (arguments.value(0) == u"captions"_s)
        return runTrainCaptions(arguments, stop);
    CommandLine line(u"train"_s,
                     Text::tr("Trains the emotion network on labelled faces, and goes on where an "
                              "interrupted training stopped. See also: train captions --help."),
                     u"emotion"_s);
    addOptions(line);
    if (!line.parse(arguments))
        return ExitCode::Done;
    if (line.operands() != QStringList{u"emotion"_s})
        throw UsageError(
            Message("v2m::trainCommand", "Say what to train: train emotion, or train captions."));
    const EmotionTrainingOptions options = optionsOf(line);
    const CommonOptions& common = line.common();

    if (line.isSet(u"dry-run"_s)) {
        const DataReport report = loadNetworks().checkEmotionData(options, readGreyPicture);
        if (common.json)
            printJson(dataReportToJson(report));
        else
            printText(dataReportToText(report));
        return ExitCode::Done;
    }
    const TrainingResult result = train(options, common.quiet, stop);
    if (common.json)
        printJson(resultToJson(result));
    else
        printText(resultToText(result, line.value(u"out"_s)));
    return ExitCode::Done;
}

} // namespace v2m
