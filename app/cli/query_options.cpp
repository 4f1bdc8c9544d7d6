// SPDX-License-Identifier: MIT
#include "app/cli/query_options.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/recommend/track_filter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kDefaultTop = 10;

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::queryOptions)
};

std::optional<double> numberIn(const QString& text, double smallest, double largest)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < smallest || number > largest)
        return std::nullopt;
    return number;
}

QStringList modeNames()
{
    QStringList names;
    for (const RankMode mode : kRankModes)
        names.append(textOf(rankModeName(mode)));
    return names;
}

QStringList stepsNames()
{
    QStringList names;
    for (const ArcSteps steps : kArcSteps)
        names.append(textOf(arcStepsName(steps)));
    return names;
}

} // namespace

QStringList emotionNames()
{
    QStringList names;
    for (const Emotion emotion : kEmotions)
        names.append(textOf(emotionName(emotion)));
    return names;
}

void addWhereOption(CommandLine& line)
{
    line.addValue(
        u"where"_s, u"EXPR"_s,
        Text::tr("Which tracks may be in the list: conditions joined by “and”, each of them "
                 "instrumental, vocals, genre=NAME, tempo=slow (or medium, fast), mood=sad, "
                 "source=NAME, "
                 "artist=NAME, album=NAME, key=minor (or major, Am, ...), or quality (0 to 1), "
                 "valence or arousal (-1 to 1), bpm, year or length (such as 5:00) with =, >=, <=, "
                 "> or < and a number; such as “genre=\"hip hop\" and bpm>=120”."));
}

void addListOptions(CommandLine& line)
{
    line.addValue(u"top"_s, u"N"_s,
                  Text::tr("How many tracks to list (default: %1).").arg(kDefaultTop));
    line.addValue(u"length"_s, u"TIME"_s,
                  Text::tr("How long the list is to last, in place of --top: 45m, 1h30m."));
    line.addValue(u"mode"_s, u"MODE"_s,
                  Text::tr("What the list is to do: match the mood; follow, which retraces a clip "
                           "in time; or lead from the mood: lift, calm, energize (default: match; "
                           "the window chooses follow by itself where the mood turns)."),
                  modeNames());
    line.addValue(
        u"steps"_s, u"STEPS"_s,
        Text::tr("How a list that leads goes there: even; arousal-first, which is as calm "
                 "or lively as the goal before it is as bright; valence-first; or adapt, "
                 "with small steps first, which grow (default: even)."),
        stepsNames());
    addWhereOption(line);
    line.addValue(u"seed"_s, u"N"_s,
                  Text::tr("Another selection of the tracks that suit about equally; the same "
                           "number always gives the same, and 0 goes by the fit alone (default: "
                           "0; for a clip, a number drawn from its content and the face)."));
    line.addFlag(u"no-feedback"_s, Text::tr("Ignore what you liked, disliked, skipped and heard."));
}

int topOption(const CommandLine& line)
{
    return line.intValue(u"top"_s, kDefaultTop, 1);
}

double lengthOption(const CommandLine& line)
{
    if (!line.isSet(u"length"_s))
        return 0.0;
    if (line.isSet(u"top"_s))
        throw UsageError(Message("v2m::queryOptions",
                                 "A list has as many tracks as --top says, or lasts as long as "
                                 "--length says; give one of them."));
    const QString text = line.value(u"length"_s).trimmed().toLower();
    static const QRegularExpression units(u"^(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?$"_s);
    static const QRegularExpression clock(u"^(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{2})$"_s);
    for (const QRegularExpression& form : {units, clock}) {
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            continue;
        const double seconds = 3600.0 * match.captured(1).toDouble() +
                               60.0 * match.captured(2).toDouble() + match.captured(3).toDouble();
        if (seconds > 0.0)
            return seconds;
    }
    throw UsageError(Message("v2m::queryOptions",
                             "“%1” is not a length of a list, such as 45m, 1h30m or 1:15:00.")
                         .arg(line.value(u"length"_s)));
}

RankMode modeOption(const CommandLine& line)
{
    if (!line.isSet(u"mode"_s))
        return RankMode::Match;
    const auto mode = rankModeFromName(line.value(u"mode"_s).toStdString());
    if (!mode) {
        throw UsageError(Message("v2m::queryOptions", "There is no mode “%1”; the modes are %2.")
                             .arg(line.value(u"mode"_s), modeNames().join(u", "_s)));
    }
    return *mode;
}

ArcSteps stepsOption(const CommandLine& line)
{
    if (!line.isSet(u"steps"_s))
        return ArcSteps::Even;
    const auto steps = arcStepsFromName(line.value(u"steps"_s).toStdString());
    if (!steps) {
        throw UsageError(Message("v2m::queryOptions", "There are no steps “%1”; the steps are %2.")
                             .arg(line.value(u"steps"_s), stepsNames().join(u", "_s)));
    }
    return *steps;
}

std::optional<AffectPoint> goalOption(const CommandLine& line)
{
    if (!line.isSet(u"point"_s))
        return std::nullopt;
    const AffectPoint goal = parsePoint(line.value(u"point"_s));
    if (modeOption(line) != RankMode::Match) {
        throw UsageError(
            Message("v2m::queryOptions",
                    "The list cannot lead to --point and to --mode %1; give one of them.")
                .arg(line.value(u"mode"_s)));
    }
    return goal;
}

QString whereOption(const CommandLine& line)
{
    const QString expression = line.value(u"where"_s);
    if (!expression.trimmed().isEmpty())
        TrackFilter::check(expression);
    return expression;
}

std::uint32_t seedOption(const CommandLine& line)
{
    return static_cast<std::uint32_t>(line.intValue(u"seed"_s, 0, 0));
}

MusicLibrary::Taste tasteOption(const CommandLine& line)
{
    return line.isSet(u"no-feedback"_s) ? MusicLibrary::Taste::IsIgnored
                                        : MusicLibrary::Taste::Counts;
}

EmotionScores parseEmotions(const QString& text)
{
    EmotionScores scores{};
    for (const QString& part : text.split(u',')) {
        const qsizetype sign = part.indexOf(u'=');
        const QString name = part.left(sign < 0 ? part.size() : sign).trimmed();
        const auto emotion = emotionFromLabel(name.toStdString());
        if (!emotion) {
            throw UsageError(
                Message("v2m::queryOptions", "There is no emotion “%1”; the emotions are %2.")
                    .arg(name, emotionNames().join(u", "_s)));
        }
        const auto weight = sign < 0 ? 1.0 : numberIn(part.mid(sign + 1), 0.0, 1e6);
        if (!weight) {
            throw UsageError(
                Message("v2m::queryOptions", "The weight in “%1” is not a number of at least 0.")
                    .arg(part));
        }
        scores[index(*emotion)] += static_cast<float>(*weight);
    }
    float sum = 0.0F;
    for (const float score : scores)
        sum += score;
    if (sum <= 0.0F)
        throw UsageError(
            Message("v2m::queryOptions", "At least one emotion needs a weight above 0."));
    for (float& score : scores)
        score /= sum;
    return scores;
}

AffectPoint parsePoint(const QString& text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() == 2) {
        const auto valence = numberIn(parts[0], -1.0, 1.0);
        const auto arousal = numberIn(parts[1], -1.0, 1.0);
        if (valence && arousal)
            return {static_cast<float>(*valence), static_cast<float>(*arousal)};
    }
    throw UsageError(Message("v2m::queryOptions",
                             "A point is two numbers from -1 to 1, valence and arousal, such as "
                             "-0.5,0.3, not “%1”.")
                         .arg(text));
}

} // namespace v2m
