// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/catalog/diary_repository.h"
#include "core/library/diary_export.h"
#include "core/report/diary_report.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::diaryCommand)
};

QString answerName(DiaryConsent consent)
{
    switch (consent) {
    case DiaryConsent::On:
        return u"on"_s;
    case DiaryConsent::Off:
        return u"off"_s;
    case DiaryConsent::NotAsked:
        break;
    }
    return u"not_asked"_s;
}

QDate dayOption(const CommandLine& line, const QString& name)
{
    if (!line.isSet(name))
        return {};
    const QDate day = QDate::fromString(line.value(name), Qt::ISODate);
    if (!day.isValid()) {
        throw UsageError(
            Message("v2m::diaryCommand", "--%1 takes a day such as 2026-03-01, not “%2”.")
                .arg(name, line.value(name)));
    }
    return day;
}

/// The requested days; open-ended by default.
DiarySpan spanOption(const CommandLine& line)
{
    const QDate day = dayOption(line, u"day"_s);
    const DiarySpan span = {dayOption(line, u"from"_s), dayOption(line, u"to"_s)};
    if (!day.isValid())
        return span;
    if (span.from.isValid() || span.to.isValid())
        throw UsageError(
            Message("v2m::diaryCommand", "--day cannot be combined with --from or --to."));
    return {day, day};
}

QString wordOf(DiaryAction action)
{
    switch (action) {
    case DiaryAction::Played:
        return Text::tr("played");
    case DiaryAction::Finished:
        return Text::tr("heard to its end");
    case DiaryAction::Skipped:
        return Text::tr("skipped");
    case DiaryAction::Liked:
        return Text::tr("liked");
    case DiaryAction::Disliked:
        return Text::tr("disliked");
    }
    return {};
}

QString signedNumber(double number)
{
    return (number < 0.0 ? QString() : u"+"_s) + QString::number(number, 'f', 2);
}

void printReadings(std::span<const DiaryEntry> entries)
{
    for (const DiaryEntry& entry : entries) {
        const Emotion leads = emotionsByScore(entry.scores)[0];
        printText(Text::tr("%1  %2 %3 %  valence %4, arousal %5", "a reading in the diary")
                      .arg(entry.at.toString(u"yyyy-MM-dd HH:mm"_s), textOf(emotionName(leads)),
                           QString::number(qRound(entry.scores[index(leads)] * 100.0F)),
                           signedNumber(static_cast<double>(entry.point.valence)),
                           signedNumber(static_cast<double>(entry.point.arousal))));
        for (const DiaryMusic& music : entry.music) {
            printText(Text::tr("    %1: %2", "what was done with a track, and the track")
                          .arg(wordOf(music.action), onOneLine(diaryMusicName(music))));
        }
    }
    for (const DiaryEffect& effect : summarizeDiary(entries).better) {
        printText(Text::tr("Before better moments: %1 (valence %2, readings: %3)")
                      .arg(onOneLine(diaryMusicName(effect.music)), signedNumber(effect.change),
                           QString::number(effect.times)));
    }
}

void setDiary(const CommonOptions& common, DiaryRepository& diary, DiaryConsent consent)
{
    diary.setConsent(consent);
    if (common.json)
        printJson({{u"diary"_s, answerName(consent)}});
    else if (!common.quiet)
        printMessage(consent == DiaryConsent::On
                         ? Text::tr("From now on each reading is kept in the diary.")
                         : Text::tr("Nothing more is written to the diary. What it holds stays "
                                    "until diary clear."));
}

void listDiary(const CommandLine& line, const DiaryRepository& diary)
{
    const std::vector<DiaryEntry> entries = diary.entries(spanOption(line));
    if (line.common().json) {
        QJsonObject document = diaryToJson(entries);
        document.insert(u"diary"_s, answerName(diary.consent()));
        printJson(document);
        return;
    }
    printReadings(entries);
    if (entries.empty() && !line.common().quiet) {
        printMessage(diary.consent() == DiaryConsent::On
                         ? Text::tr("The diary has no reading for these days.")
                         : Text::tr("The diary is off and has no reading for these days; "
                                    "video2music-cli diary on starts it."));
    }
}

void exportTo(const CommandLine& line, const DiaryRepository& diary, const QString& file)
{
    const std::vector<DiaryEntry> entries = diary.entries(spanOption(line));
    exportDiary(entries, toPath(userPath(file)));
    if (line.common().json)
        printJson({{u"file"_s, file}, {u"readings"_s, static_cast<qint64>(entries.size())}});
    else if (!line.common().quiet)
        printMessage(
            Text::tr("Readings written to %1: %2.").arg(file, QString::number(entries.size())));
}

ExitCode clearDiary(const CommandLine& line, DiaryRepository& diary, const std::stop_token& stop)
{
    constexpr double kSteps = 1000.0;
    ProgressBar bar(Text::tr("Rewriting the catalog"), line.common().quiet);
    const DiaryRemoval removal = diary.remove(
        spanOption(line),
        [&bar](double share) {
            bar.update(static_cast<std::int64_t>(share * kSteps),
                       static_cast<std::int64_t>(kSteps));
        },
        stop);
    bar.clear();
    if (line.common().json)
        printJson({{u"removed"_s, static_cast<qint64>(removal.readings)},
                   {u"written_anew"_s, removal.isFileWrittenAnew}});
    else if (!line.common().quiet)
        printMessage(Text::tr("Readings removed from the diary: %1.").arg(removal.readings));
    if (removal.isFileWrittenAnew)
        return ExitCode::Done;
    printMessage(Text::tr("The catalog was not rewritten: traces of them may be left in its file "
                          "until diary clear has finished."));
    return ExitCode::Interrupted;
}

} // namespace

ExitCode runDiary(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(
        u"diary"_s,
        Text::tr("Keeps each reading with its time, scores and music, without picture "
                 "and sound; off until you switch it on:\n"
                 "  diary on            from now on readings are kept, here and in the "
                 "window\n"
                 "  diary off           no more; what is there stays\n"
                 "  diary list          the readings, oldest first\n"
                 "  diary export FILE   the same as a table (CSV)\n"
                 "  diary clear         removes them from the catalog's file for good"),
        u"on|off|list|export|clear ..."_s);
    line.addValue(u"day"_s, u"YYYY-MM-DD"_s, Text::tr("This day only."));
    line.addValue(u"from"_s, u"YYYY-MM-DD"_s, Text::tr("From this day on."));
    line.addValue(u"to"_s, u"YYYY-MM-DD"_s, Text::tr("Up to and including this day."));
    if (!line.parse(arguments))
        return ExitCode::Done;
    const QStringList words = line.operands();
    const QString action = words.value(0);
    const bool isAlone = words.size() == 1;
    const bool isExport = action == u"export"_s && words.size() == 2;
    if (!isExport &&
        !(isAlone && QStringList{u"on"_s, u"off"_s, u"list"_s, u"clear"_s}.contains(action))) {
        throw UsageError(
            Message("v2m::diaryCommand", "diary needs one of: on, off, list, export FILE, clear."));
    }
    const DiarySpan span = spanOption(line); // report invalid days before opening the catalog
    if ((action == u"on"_s || action == u"off"_s) && (span.from.isValid() || span.to.isValid()))
        throw UsageError(Message("v2m::diaryCommand",
                                 "--day, --from and --to work only with list, export and clear."));
    Database database(line.common().catalogPath);
    if (!database.readOnlyReason().isEmpty() && !line.common().quiet)
        printMessage(database.readOnlyReason());
    DiaryRepository diary(database);
    if (action == u"on"_s)
        setDiary(line.common(), diary, DiaryConsent::On);
    else if (action == u"off"_s)
        setDiary(line.common(), diary, DiaryConsent::Off);
    else if (action == u"list"_s)
        listDiary(line, diary);
    else if (isExport)
        exportTo(line, diary, words[1]);
    else
        return clearDiary(line, diary, stop);
    return ExitCode::Done;
}

} // namespace v2m
