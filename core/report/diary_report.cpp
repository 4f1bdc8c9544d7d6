// SPDX-License-Identifier: MIT
#include "core/report/diary_report.h"

#include "core/base/text.h"
#include "core/report/json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QJsonObject musicToJson(const DiaryMusic& music)
{
    return {{u"source"_s, music.source},
            {u"id"_s, music.id},
            {u"title"_s, music.title},
            {u"artist"_s, music.artist}};
}

QJsonObject readingToJson(const DiaryEntry& entry)
{
    QJsonArray music;
    for (const DiaryMusic& piece : entry.music) {
        QJsonObject one = musicToJson(piece);
        one.insert(u"deed"_s, textOf(diaryActionName(piece.action)));
        music.append(one);
    }
    return withPoint({{u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                      {u"origin"_s, textOf(diaryOriginName(entry.origin))},
                      {u"mode"_s, entry.mode},
                      {u"emotions"_s, scoresToJson(entry.scores)},
                      {u"music"_s, music}},
                     entry.point);
}

QJsonObject dayToJson(const DiaryDay& day)
{
    return withPoint({{u"date"_s, day.date.toString(Qt::ISODate)},
                      {u"readings"_s, day.readings},
                      {u"leads"_s, textOf(emotionName(day.leads))},
                      {u"emotions"_s, scoresToJson(day.scores)}},
                     day.point);
}

QJsonObject hourToJson(const DiaryHour& hour)
{
    return withPoint(
        {{u"hour"_s, hour.hour}, {u"readings"_s, hour.readings}, {u"days"_s, hour.days}},
        hour.point);
}

QJsonObject effectToJson(const DiaryEffect& effect)
{
    QJsonObject object = musicToJson(effect.music);
    object.insert(u"times"_s, effect.times);
    object.insert(u"change"_s, jsonNumber(effect.change));
    object.insert(u"weighed"_s, jsonNumber(effect.weighed));
    return object;
}

} // namespace

QJsonObject diaryToJson(std::span<const DiaryEntry> entries)
{
    QJsonArray readings;
    for (const DiaryEntry& entry : entries)
        readings.append(readingToJson(entry));
    const DiarySummary summary = summarizeDiary(entries);
    QJsonArray days;
    for (const DiaryDay& day : summary.days)
        days.append(dayToJson(day));
    QJsonArray hours;
    for (const DiaryHour& hour : summary.hours)
        hours.append(hourToJson(hour));
    QJsonArray better;
    for (const DiaryEffect& effect : summary.better)
        better.append(effectToJson(effect));
    return {
        {u"readings"_s, readings}, {u"days"_s, days}, {u"hours"_s, hours}, {u"better"_s, better}};
}

} // namespace v2m
