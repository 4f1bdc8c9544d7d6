// SPDX-License-Identifier: MIT
#include "core/jobs/job_text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace v2m {
namespace {

constexpr int kColumn = 9;

/// printf into a string; for numbers only, so a line always fits.
template <typename... Values>
std::string formatted(const char* format, Values... values)
{
    std::array<char, 160> line{};
    std::snprintf(line.data(), line.size(), format, values...);
    return line.data();
}

std::string column(std::string_view text)
{
    const auto width = static_cast<std::size_t>(kColumn);
    std::string padded(text.size() < width ? width - text.size() : 1, ' ');
    return padded.append(text);
}

std::string emotionHeader(std::string_view corner)
{
    std::string line(corner);
    line.resize(12, ' ');
    for (const Emotion emotion : kEmotions)
        line += column(emotionName(emotion));
    return line + "\n";
}

std::string countRow(std::string_view name, const std::array<std::size_t, kEmotionCount>& counts)
{
    std::string line(name);
    line.resize(12, ' ');
    for (const std::size_t count : counts)
        line += column(std::to_string(count));
    return line + "\n";
}

std::string duration(double seconds)
{
    const auto minutes = static_cast<long>(std::max(0.0, seconds) / 60.0 + 0.5);
    if (minutes >= 60)
        return formatted("%ld h %02ld min", minutes / 60, minutes % 60);
    return formatted("%ld min", minutes);
}

} // namespace

std::string describeData(const DataReport& report)
{
    constexpr std::array<std::string_view, kUsageCount> kNames = {"Training", "PublicTest",
                                                                  "PrivateTest"};
    std::string text = emotionHeader("");
    for (std::size_t usage = 0; usage < kUsageCount; ++usage)
        text += countRow(kNames[usage], report.counts[usage]);
    text +=
        formatted("%zu pictures, %zu of them with FER+ votes\n", report.total(), report.withVotes);
    if (report.withoutVotes > 0)
        text += formatted("%zu rows without votes where votes were given\n", report.withoutVotes);
    if (report.hasFaults())
        text += formatted("left out: %zu wrong labels, %zu wrong sizes, %zu unreadable, "
                          "%zu loose\n",
                          report.wrongLabels, report.wrongSizes, report.unreadable, report.loose);
    for (const std::string& example : report.examples)
        text.append("  ").append(example).append("\n");
    for (const Emotion emotion : report.emptyClasses())
        text.append("no Training picture of: ").append(emotionName(emotion)).append("\n");
    return text;
}

std::string progressLine(const TrainingProgress& progress)
{
    constexpr int kBar = 24;
    const int filled = progress.steps > 0 ? kBar * progress.step / progress.steps : 0;
    std::string bar(static_cast<std::size_t>(filled), '#');
    bar.resize(kBar, '.');
    if (progress.epoch == 0)
        return formatted("asking the teachers [%s]", bar.c_str());
    return formatted("epoch %d/%d [%s] loss %.4f, %s left  ", progress.epoch, progress.epochs,
                     bar.c_str(), progress.loss, duration(progress.secondsLeft).c_str());
}

std::string epochLine(const EpochRecord& record, int epochs)
{
    return formatted("epoch %3d/%d  rate %.4f  training %.4f %5.2f %%  validation %.4f %5.2f %%  "
                     "%.0f s\n",
                     record.epoch, epochs, record.rate, record.trainingLoss,
                     100.0 * record.trainingAccuracy, record.validationLoss,
                     100.0 * record.validationAccuracy, record.seconds);
}

std::string describeResult(const TrainingResult& result)
{
    std::string text;
    if (result.stoppedEarly)
        text += formatted("ended early after %zu epochs, the last without progress\n",
                          result.epochs.size());
    text += result.bestEpoch > 0 ? formatted("best epoch %d", result.bestEpoch)
                                 : std::string("best were the weights it started from");
    return text + formatted(", validation accuracy %.2f %%, temperature %.4g\n",
                            100.0 * result.bestAccuracy, result.temperature);
}

std::string describeEvaluation(const EmotionEvaluation& evaluation)
{
    std::string text = formatted(
        "%zu faces\naccuracy                    %6.2f %%\n"
        "balanced accuracy           %6.2f %%\nmacro F1                    %6.2f %%\n"
        "expected calibration error  %6.4f\n",
        evaluation.faces, 100.0 * evaluation.accuracy, 100.0 * evaluation.balancedAccuracy,
        100.0 * evaluation.macroF1, evaluation.calibrationError);
    if (evaluation.crowdOfEight)
        text += formatted("FER+ majority, 8 classes    %6.2f %% of %zu faces\n",
                          100.0 * evaluation.crowdOfEight->share, evaluation.crowdOfEight->faces);
    if (evaluation.crowdOfSeven)
        text += formatted("FER+ majority, 7 classes    %6.2f %% of %zu faces\n",
                          100.0 * evaluation.crowdOfSeven->share, evaluation.crowdOfSeven->faces);
    text += formatted("speed                       %6.0f faces a second\n\n",
                      evaluation.facesPerSecond);
    text += emotionHeader("label");
    for (const Emotion emotion : kEmotions)
        text += countRow(emotionName(emotion), evaluation.confusion[index(emotion)]);
    text += "recall %    ";
    for (const Emotion emotion : kEmotions) {
        const auto recall = evaluation.recall(emotion);
        text += column(recall ? formatted("%.1f", 100.0 * *recall) : "-");
    }
    return text + "\n";
}

} // namespace v2m
