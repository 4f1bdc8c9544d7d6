// SPDX-License-Identifier: MIT
#include "app/cli/data_report_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::dataReport)
};

const std::array<QString, kUsageCount> kUsageNames = {u"Training"_s, u"PublicTest"_s,
                                                      u"PrivateTest"_s};

QLatin1StringView nameOf(Emotion emotion)
{
    const std::string_view name = emotionName(emotion);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

QString totalsText(const DataReport& report)
{
    return Text::tr("%1 faces; %2 wrong labels, %3 wrong sizes, %4 unreadable, %5 with votes")
        .arg(report.total())
        .arg(report.wrongLabels)
        .arg(report.wrongSizes)
        .arg(report.unreadable)
        .arg(report.withVotes);
}

void appendLoose(QStringList& lines, const DataReport& report)
{
    if (report.loose > 0)
        lines.append(
            Text::tr("Pictures in no folder named after an emotion: %1").arg(report.loose));
}

void appendExamples(QStringList& lines, const DataReport& report)
{
    for (const std::string& example : report.examples)
        lines.append(QString::fromStdString(example));
}

} // namespace

QString dataFaultsToText(const DataReport& report)
{
    if (!report.hasFaults())
        return {};
    QStringList lines = {totalsText(report)};
    appendLoose(lines, report);
    appendExamples(lines, report);
    return lines.join(u'\n');
}

QString dataReportToText(const DataReport& report)
{
    QStringList lines;
    for (const Emotion emotion : kEmotions) {
        QString line = u"%1"_s.arg(nameOf(emotion), -10);
        for (std::size_t usage = 0; usage < kUsageCount; ++usage)
            line +=
                u"%1 %2  "_s.arg(kUsageNames[usage]).arg(report.counts[usage][index(emotion)], 6);
        lines.append(line.trimmed());
    }
    lines.append(totalsText(report));
    if (report.withoutVotes > 0)
        lines.append(Text::tr("Faces without votes: %1").arg(report.withoutVotes));
    appendLoose(lines, report);
    const std::vector<Emotion> empty = report.emptyClasses();
    for (const Emotion emotion : empty)
        lines.append(Text::tr("No face to learn %1 from.").arg(nameOf(emotion)));
    if (!empty.empty())
        lines.append(Text::tr("A training with this data is refused: it needs Training faces of "
                              "every emotion."));
    appendExamples(lines, report);
    return lines.join(u'\n');
}

QJsonObject dataReportToJson(const DataReport& report)
{
    QJsonObject counts;
    for (std::size_t usage = 0; usage < kUsageCount; ++usage) {
        QJsonObject byEmotion;
        for (const Emotion emotion : kEmotions)
            byEmotion.insert(nameOf(emotion),
                             static_cast<qint64>(report.counts[usage][index(emotion)]));
        counts.insert(kUsageNames[usage], byEmotion);
    }
    QJsonArray examples;
    for (const std::string& example : report.examples)
        examples.append(QString::fromStdString(example));
    QJsonArray emptyClasses;
    for (const Emotion emotion : report.emptyClasses())
        emptyClasses.append(nameOf(emotion));
    return {{u"faces"_s, static_cast<qint64>(report.total())},
            {u"counts"_s, counts},
            {u"wrong_labels"_s, static_cast<qint64>(report.wrongLabels)},
            {u"wrong_sizes"_s, static_cast<qint64>(report.wrongSizes)},
            {u"unreadable"_s, static_cast<qint64>(report.unreadable)},
            {u"loose"_s, static_cast<qint64>(report.loose)},
            {u"empty_classes"_s, emptyClasses},
            {u"with_votes"_s, static_cast<qint64>(report.withVotes)},
            {u"without_votes"_s, static_cast<qint64>(report.withoutVotes)},
            {u"examples"_s, examples}};
}

} // namespace v2m
