// SPDX-License-Identifier: MIT
#include "core/jobs/job_text.h"

#include "core/base/duration.h"

#include <string>
#include <string_view>

namespace v2m {
namespace {

constexpr std::size_t kNameWidth = 10;
constexpr std::size_t kNumberWidth = 9;

Message::Decimal decimal(double value, int digits)
{
    return {value, digits};
}

Message percent(double share)
{
    return Message{"", "%1 %"}.arg(decimal(100.0 * share, 2));
}

std::string column(std::string_view name)
{
    std::string text(name);
    text.resize(kNameWidth, ' ');
    return text;
}

std::string column(std::size_t count)
{
    const std::string digits = std::to_string(count);
    return std::string(kNumberWidth - std::min(kNumberWidth - 1, digits.size()), ' ') + digits;
}

Message totals(const DataReport& report)
{
    return Message("v2m::jobText", "%1 faces; %2 wrong labels, %3 wrong sizes, %4 unreadable, %5 "
                                   "with votes")
        .arg(report.total(), report.wrongLabels, report.wrongSizes, report.unreadable,
             report.withVotes);
}

void appendLoose(Lines& lines, const DataReport& report)
{
    if (report.loose > 0)
        lines.push_back(Message("v2m::jobText", "Pictures in no folder named after an emotion: %1")
                            .arg(report.loose));
}

void appendExamples(Lines& lines, const DataReport& report)
{
    lines.insert(lines.end(), report.examples.begin(), report.examples.end());
}

} // namespace

Lines describeFaults(const DataReport& report)
{
    if (!report.hasFaults())
        return {};
    Lines lines = {totals(report)};
    appendLoose(lines, report);
    appendExamples(lines, report);
    return lines;
}

Lines describe(const DataReport& report)
{
    Lines lines;
    for (const Emotion emotion : kEmotions) {
        std::string row = column(emotionName(emotion));
        for (std::size_t usage = 0; usage < kUsageCount; ++usage)
            row.append(usage > 0 ? "  " : "")
                .append(kUsageNames[usage])
                .append(column(report.counts[usage][index(emotion)]));
        lines.push_back(Message::verbatim(row));
    }
    lines.push_back(totals(report));
    if (report.withoutVotes > 0)
        lines.push_back(
            Message("v2m::jobText", "Faces without votes: %1").arg(report.withoutVotes));
    appendLoose(lines, report);
    const auto empty = report.emptyClasses();
    for (const Emotion emotion : empty)
        lines.push_back(
            Message("v2m::jobText", "No face to learn %1 from.").arg(emotionName(emotion)));
    if (!empty.empty())
        lines.push_back(
            Message("v2m::jobText",
                    "This data cannot be trained on: it needs Training faces of every emotion."));
    appendExamples(lines, report);
    return lines;
}

Message describe(const TrainingProgress& progress)
{
    if (progress.epoch == 0)
        return Message("v2m::jobText", "asking the teachers");
    return Message("v2m::jobText", "epoch %1 of %2, loss %3")
        .arg(progress.epoch, progress.epochs, decimal(progress.loss, 3));
}

Message describe(const EpochRecord& epoch)
{
    return Message("v2m::jobText", "Epoch %1: loss %2, validation %3 % in %4")
        .arg(epoch.epoch, decimal(epoch.trainingLoss, 3),
             decimal(100.0 * epoch.validationAccuracy, 2), durationOf(epoch.seconds));
}

Lines describe(const TrainingResult& result, const std::filesystem::path& out)
{
    Lines lines;
    if (result.stoppedEarly)
        lines.push_back(
            Message("v2m::jobText",
                    "Ended after epoch %1, because the last epochs brought no improvement.")
                .arg(result.epochs.size()));
    const auto accuracy = decimal(100.0 * result.bestAccuracy, 2);
    lines.push_back(
        result.bestEpoch > 0
            ? Message("v2m::jobText",
                      "Best after epoch %1: %2 % of the validation faces; written to %3.")
                  .arg(result.bestEpoch, accuracy, out)
            : Message("v2m::jobText", "No epoch improved on the initial weights: %1 % of the "
                                      "validation faces; written to %2.")
                  .arg(accuracy, out));
    return lines;
}

Lines describe(const EmotionEvaluation& evaluation)
{
    Lines lines = {Message("v2m::jobText", "faces %1, images per second %2")
                       .arg(evaluation.faces, decimal(evaluation.facesPerSecond, 0)),
                   Message("v2m::jobText", "accuracy %1, balanced accuracy %2, macro F1 %3")
                       .arg(percent(evaluation.accuracy), percent(evaluation.balancedAccuracy),
                            percent(evaluation.macroF1)),
                   Message("v2m::jobText", "expected calibration error %1")
                       .arg(decimal(evaluation.calibrationError, 4))};
    if (evaluation.crowdOfEight)
        lines.push_back(
            Message("v2m::jobText", "agreement with the FER+ majority, eight classes: %1 of %2")
                .arg(percent(evaluation.crowdOfEight->share), evaluation.crowdOfEight->faces));
    if (evaluation.crowdOfSeven)
        lines.push_back(
            Message("v2m::jobText", "agreement with the FER+ majority, without contempt: %1 of %2")
                .arg(percent(evaluation.crowdOfSeven->share), evaluation.crowdOfSeven->faces));
    lines.push_back(Message::verbatim(""));
    std::string header = column("");
    for (const Emotion emotion : kEmotions) {
        const std::string name(emotionName(emotion));
        header += std::string(kNumberWidth - name.size(), ' ') + name;
    }
    lines.push_back(Message{"", "%1   %2"}.arg(header, Message("v2m::jobText", "recall")));
    for (const Emotion label : kEmotions) {
        std::string row = column(emotionName(label));
        for (const std::size_t count : evaluation.confusion[index(label)])
            row += column(count);
        const auto recall = evaluation.recall(label);
        lines.push_back(
            Message{"", "%1  %2"}.arg(row, recall ? percent(*recall) : Message::verbatim("-")));
    }
    return lines;
}

} // namespace v2m
