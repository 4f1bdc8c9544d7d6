// SPDX-License-Identifier: MIT
#include "app/cli/emotion_json.h"

#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/report/json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QJsonArray namesOf(std::span<const Emotion> emotions)
{
    QJsonArray names;
    for (const Emotion emotion : emotions)
        names.append(textOf(emotionName(emotion)));
    return names;
}

QJsonObject agreementToJson(const CrowdAgreement& agreement)
{
    return {{u"n"_s, static_cast<qint64>(agreement.faces)},
            {u"agreement"_s, jsonNumber(agreement.share)}};
}

} // namespace

QJsonObject toJson(const DataReport& report)
{
    QJsonObject counts;
    for (std::size_t usage = 0; usage < kUsageCount; ++usage) {
        counts.insert(textOf(kUsageNames[usage]), byEmotion([&](Emotion emotion) {
                          return static_cast<qint64>(report.counts[usage][index(emotion)]);
                      }));
    }
    QJsonArray examples;
    for (const Message& example : report.examples)
        examples.append(translated(example));
    return {{u"faces"_s, static_cast<qint64>(report.total())},
            {u"counts"_s, counts},
            {u"wrong_labels"_s, static_cast<qint64>(report.wrongLabels)},
            {u"wrong_sizes"_s, static_cast<qint64>(report.wrongSizes)},
            {u"unreadable"_s, static_cast<qint64>(report.unreadable)},
            {u"loose"_s, static_cast<qint64>(report.loose)},
            {u"empty_classes"_s, namesOf(report.emptyClasses())},
            {u"with_votes"_s, static_cast<qint64>(report.withVotes)},
            {u"without_votes"_s, static_cast<qint64>(report.withoutVotes)},
            {u"examples"_s, examples}};
}

QJsonObject toJson(const TrainingResult& result)
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
            {u"data"_s, toJson(result.data)},
            {u"epochs"_s, epochs}};
}

QJsonObject toJson(const EmotionEvaluation& evaluation)
{
    QJsonArray confusion;
    for (const Emotion label : kEmotions) {
        QJsonArray row;
        for (const std::size_t count : evaluation.confusion[index(label)])
            row.append(static_cast<qint64>(count));
        confusion.append(row);
    }
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
                            {u"labels"_s, namesOf(kEmotions)},
                            {u"confusion"_s, confusion},
                            {u"recall"_s, byEmotion([&](Emotion label) {
                                 return jsonNumber(evaluation.recall(label));
                             })},
                            {u"calibration"_s, bins},
                            {u"images_per_second"_s, jsonNumber(evaluation.facesPerSecond)},
                            {u"data"_s, toJson(evaluation.data)}};
    if (evaluation.crowdOfEight)
        document.insert(u"ferplus_eight"_s, agreementToJson(*evaluation.crowdOfEight));
    if (evaluation.crowdOfSeven)
        document.insert(u"ferplus_seven"_s, agreementToJson(*evaluation.crowdOfSeven));
    return document;
}

} // namespace v2m
