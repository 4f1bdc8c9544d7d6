// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/open_library.h"
#include "core/base/error.h"
#include "core/catalog/dataset_file.h"
#include "core/library/text_evaluation.h"
#include "core/report/json_values.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::textCommand)
};

std::vector<AskedSentence> sentencesOf(const QStringList& files)
{
    std::vector<AskedSentence> all;
    for (const QString& path : files) {
        QFile file(path);
        const std::vector<AskedSentence> more = readSentences(openRegularFile(file), path);
        all.insert(all.end(), more.begin(), more.end());
    }
    if (all.empty())
        throw FileError(Message("v2m::textCommand", "There is no sentence in the data."));
    return all;
}

double shareOf(const TextEvaluation::Share& share)
{
    return static_cast<double>(share.right) / share.all;
}

QJsonObject toJson(const TextEvaluation::Share& share)
{
    return {{u"sentences"_s, share.all},
            {u"right"_s, share.right},
            {u"share"_s, jsonNumber(shareOf(share))}};
}

QJsonObject toJson(const TextEvaluation& evaluation)
{
    QJsonObject document = toJson(evaluation.total());
    QJsonObject languages;
    for (const auto& [language, share] : evaluation.languages)
        languages.insert(language, toJson(share));
    document.insert(u"languages"_s, languages);
    QJsonArray wrong;
    for (const AnsweredSentence& answer : evaluation.answers) {
        if (answer.isRight)
            continue;
        wrong.append(withPoint({{u"lang"_s, answer.asked.language},
                                {u"text"_s, answer.asked.text},
                                {u"tracks"_s, static_cast<qint64>(answer.tracks)}},
                               answer.mean));
    }
    document.insert(u"wrong"_s, wrong);
    document.insert(u"mean_s"_s, jsonNumber(evaluation.meanS));
    document.insert(u"longest_s"_s, jsonNumber(evaluation.longestS));
    return document;
}

QString percent(const TextEvaluation::Share& share)
{
    return QLocale().toString(100.0 * shareOf(share), 'f', 1);
}

QString toText(const TextEvaluation& evaluation)
{
    QStringList lines = {u"%1%2%3%4"_s.arg(Text::tr("language"), -12)
                             .arg(Text::tr("sentences"), 12)
                             .arg(Text::tr("right"), 8)
                             .arg(Text::tr("%"), 8)};
    const auto add = [&lines](const QString& name, const TextEvaluation::Share& share) {
        lines.append(u"%1%2%3%4"_s.arg(name, -12)
                         .arg(share.all, 12)
                         .arg(share.right, 8)
                         .arg(percent(share), 8));
    };
    for (const auto& [language, share] : evaluation.languages)
        add(language, share);
    add(Text::tr("all"), evaluation.total());
    for (const AnsweredSentence& answer : evaluation.answers) {
        if (answer.isRight)
            continue;
        //: %1: a language's code; %2: a sentence; %3: how many tracks it found; %4, %5: their mean
        lines.append(
            Text::tr("not on the side asked for: %1 “%2”, tracks: %3, valence %4, arousal %5")
                .arg(answer.asked.language, answer.asked.text)
                .arg(answer.tracks)
                .arg(QLocale().toString(answer.mean.valence, 'f', 2),
                     QLocale().toString(answer.mean.arousal, 'f', 2)));
    }
    lines.append(Text::tr("a list takes %1 ms, the longest %2 ms")
                     .arg(QLocale().toString(1e3 * evaluation.meanS, 'f', 1),
                          QLocale().toString(1e3 * evaluation.longestS, 'f', 1)));
    return lines.join(u'\n');
}

} // namespace

ExitCode runEvaluateText(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(u"evaluate"_s,
                     Text::tr("Measures how many sentences in people's own words get music on the "
                              "side of the valence-arousal plane that they ask for, in each "
                              "language."),
                     u"text"_s);
    line.addValue(u"data"_s, u"FILE"_s,
                  Text::tr("A CSV file with the columns lang, text, valence and arousal, of which "
                           "the signs count; may be given several times."));
    if (!line.parse(arguments))
        return ExitCode::Done;
    line.requireOnly(u"text"_s);
    if (line.values(u"data"_s).isEmpty())
        throw UsageError(Message("v2m::textCommand", "Name the sentences with --data."));
    const std::vector<AskedSentence> sentences = sentencesOf(line.values(u"data"_s));
    const std::unique_ptr<MusicLibrary> library = openLibrary(line.common(), stop);
    const TextEvaluation evaluation = evaluateText(*library, sentences, stop);
    if (line.common().json)
        printJson(toJson(evaluation));
    else
        printText(toText(evaluation));
    return ExitCode::Done;
}

} // namespace v2m
