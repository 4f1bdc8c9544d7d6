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

#include <optional>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::evaluateCommand)
};

QLatin1StringView nameOf(Emotion emotion)
{
    const std::string_view name = emotionName(emotion);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

void addOptions(CommandLine& line)
{
    line.addValue(u"data"_s, u"FILE|DIR"_s,
                  Text::tr("FER2013 as a CSV file, or a folder with one folder of pictures for "
                           "each emotion, whose middle squares are taken; may be given several "
                           "times."));
    line.addValue(u"usage"_s, u"NAME"_s,
                  Text::tr("Only these rows: Training, PublicTest or PrivateTest."));
    line.addValue(u"votes"_s, u"FILE"_s,
                  Text::tr("The FER+ votes for the first CSV file, as published or with a column "
                           "“row”: adds agreement with them."));
    line.addFlag(u"tta"_s, Text::tr("Average each face with its mirror image."));
}

std::optional<Usage> usageOf(const CommandLine& line)
{
    if (!line.isSet(u"usage"_s))
        return std::nullopt;
    const QString name = line.value(u"usage"_s);
    if (name == u"Training"_s)
        return Usage::Training;
    if (name == u"PublicTest"_s)
        return Usage::PublicTest;
    if (name == u"PrivateTest"_s)
        return Usage::PrivateTest;
    throw UsageError(
        Message("v2m::evaluateCommand", "--usage is Training, PublicTest or PrivateTest, not “%1”.")
            .arg(name));
}

QJsonObject agreementToJson(const CrowdAgreement& agreement)
{
    return {{u"n"_s, static_cast<qint64>(agreement.faces)},
            {u"agreement"_s, jsonNumber(agreement.share)}};
}

QJsonObject toJson(const EmotionEvaluation& evaluation)
{
    QJsonArray confusion;
    QJsonObject recall;
    for (const Emotion label : kEmotions) {
        QJsonArray row;
        for (const std::size_t count : evaluation.confusion[index(label)])
            row.append(static_cast<qint64>(count));
        confusion.append(row);
        const auto share = evaluation.recall(label);
        recall.insert(nameOf(label), share ? QJsonValue(jsonNumber(*share)) : QJsonValue());
    }
    QJsonArray labels;
    for (const Emotion emotion : kEmotions)
        labels.append(nameOf(emotion));
    QJsonArray bins;
    for (const CalibrationBin& bin : evaluation.bins) {
        bins.append(QJsonObject{{u"n"_s, static_cast<qint64>(bin.faces)},
                                {u"confidence"_s, jsonNumber(bin.confidence)},
                                {u"accuracy"_s, jsonNumber(bin.accuracy)}});
    }
    QJsonObject document = {{u"n"_s, static_cast<qint64>(evaluation.faces)},
                            {u"accuracy"_s, jsonNumber(evaluation.accuracy)},
                            {u"balanced_accuracy"_s, jsonNumber(evaluation.balancedAccuracy)},
                            {u"macro_f1"_s, jsonNumber(evaluation.macroF1)},
                            {u"ece"_s, jsonNumber(evaluation.calibrationError)},
                            {u"log_loss"_s, jsonNumber(evaluation.logLoss)},
                            {u"labels"_s, labels},
                            {u"confusion"_s, confusion},
                            {u"recall"_s, recall},
                            {u"calibration"_s, bins},
                            {u"images_per_second"_s, jsonNumber(evaluation.facesPerSecond)},
                            {u"data"_s, dataReportToJson(evaluation.data)}};
    if (evaluation.crowdOfEight)
        document.insert(u"ferplus_eight"_s, agreementToJson(*evaluation.crowdOfEight));
    if (evaluation.crowdOfSeven)
        document.insert(u"ferplus_seven"_s, agreementToJson(*evaluation.crowdOfSeven));
    return document;
}

QString percent(double share)
{
    return u"%1 %"_s.arg(share * 100.0, 0, 'f', 2);
}

QString toText(const EmotionEvaluation& evaluation)
{
    QStringList lines = {
        Text::tr("faces %1, images per second %2")
            .arg(evaluation.faces)
            .arg(evaluation.facesPerSecond, 0, 'f', 0),
        Text::tr("accuracy %1, balanced accuracy %2, macro F1 %3")
            .arg(percent(evaluation.accuracy), percent(evaluation.balancedAccuracy),
                 percent(evaluation.macroF1)),
        Text::tr("expected calibration error %1").arg(evaluation.calibrationError, 0, 'f', 4)};
    if (evaluation.crowdOfEight) {
        lines.append(Text::tr("agreement with the FER+ majority, eight classes: %1 of %2")
                         .arg(percent(evaluation.crowdOfEight->share))
                         .arg(evaluation.crowdOfEight->faces));
    }
    if (evaluation.crowdOfSeven) {
        lines.append(Text::tr("agreement with the FER+ majority, without contempt: %1 of %2")
                         .arg(percent(evaluation.crowdOfSeven->share))
                         .arg(evaluation.crowdOfSeven->faces));
    }
    lines.append(QString());
    QString header = u"%1"_s.arg(Text::tr("label"), -10);
    for (const Emotion emotion : kEmotions)
        header += u"%1"_s.arg(nameOf(emotion), 9);
    lines.append(header + u"%1"_s.arg(Text::tr("recall"), 9));
    for (const Emotion label : kEmotions) {
        QString row = u"%1"_s.arg(nameOf(label), -10);
        for (const std::size_t count : evaluation.confusion[index(label)])
            row += u"%1"_s.arg(count, 9);
        const auto recall = evaluation.recall(label);
        lines.append(row + u"%1"_s.arg(recall ? percent(*recall) : u"-"_s, 9));
    }
    return lines.join(u'\n');
}

} // namespace

ExitCode runEvaluate(const QStringList& arguments, const std::stop_token& stop)
{
    if (arguments.value(0) == u"captions"_s)
        return runEvaluateCaptions(arguments, stop);
    CommandLine line(u"evaluate"_s,
                     Text::tr("Measures the emotion network on labelled faces. See also: "
                              "evaluate captions --help."),
                     u"emotion"_s);
    addOptions(line);
    if (!line.parse(arguments))
        return ExitCode::Done;
    if (line.operands() != QStringList{u"emotion"_s})
        throw UsageError(Message("v2m::evaluateCommand",
                                 "Say what to measure: evaluate emotion, or evaluate captions."));
    EmotionEvaluationOptions options;
    for (const QString& data : line.values(u"data"_s))
        options.data.push_back(toPath(data));
    if (options.data.empty())
        throw UsageError(
            Message("v2m::evaluateCommand", "Name the faces to measure on with --data."));
    options.model = toPath(line.common().modelsFolder);
    options.votes = toPath(line.value(u"votes"_s));
    options.usage = usageOf(line);
    options.mirrored = line.isSet(u"tta"_s);
    options.threads = line.common().threads;
    const EmotionEvaluation evaluation =
        loadNetworks().evaluateEmotion(options, readGreyPicture, stop);
    const QString faults = dataFaultsToText(evaluation.data);
    if (!faults.isEmpty() && !line.common().quiet)
        printMessage(faults);
    if (line.common().json)
        printJson(toJson(evaluation));
    else
        printText(toText(evaluation));
    return ExitCode::Done;
}

} // namespace v2m
