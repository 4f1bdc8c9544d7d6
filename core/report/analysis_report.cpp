// SPDX-License-Identifier: MIT
#include "core/report/analysis_report.h"

#include "core/affect/clip_people.h"
#include "core/affect/mood_course.h"
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/report/json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QJsonObject clipToJson(const ClipAnalysis& analysis)
{
    return {{u"path"_s, analysis.source.name},
            {u"width"_s, analysis.source.size.width},
            {u"height"_s, analysis.source.size.height},
            {u"duration_s"_s, jsonNumber(analysis.durationS)},
            {u"frames"_s, static_cast<qint64>(analysis.frames)},
            {u"frames_analyzed"_s, static_cast<qint64>(analysis.framesAnalyzed)},
            {u"frames_with_face"_s, static_cast<qint64>(analysis.framesWithFace)},
            {u"faces"_s, analysis.summary.faces}};
}

QJsonObject spanToJson(const MoodSpan& span)
{
    return {{u"begin_s"_s, jsonNumber(static_cast<double>(span.beginMs) / 1000.0)},
            {u"end_s"_s, jsonNumber(static_cast<double>(span.endMs) / 1000.0)},
            {u"share"_s, jsonNumber(span.share)},
            {u"leads"_s, textOf(emotionName(emotionsByScore(span.scores)[0]))},
            {u"scores"_s, scoresToJson(span.scores)}};
}

QJsonObject personToJson(const ClipPerson& person)
{
    return withPoint({{u"face"_s, person.faceId}, {u"emotions"_s, scoresToJson(person.scores)}},
                     affectOf(person.scores));
}

QJsonObject sampleToJson(const EmotionSample& sample)
{
    const QJsonArray box = {cvRound(sample.box.x), cvRound(sample.box.y), cvRound(sample.box.width),
                            cvRound(sample.box.height)};
    return withPoint({{u"t"_s, jsonNumber(static_cast<double>(sample.timestampMs) / 1000.0)},
                      {u"face"_s, sample.faceId},
                      {u"box"_s, box},
                      {u"scores"_s, scoresToJson(sample.scores)}},
                     affectOf(sample.scores));
}

} // namespace

QJsonObject analysisToJson(const ClipAnalysis& analysis, bool withTimeline)
{
    const ClipSummary& summary = analysis.summary;
    QJsonArray emotions;
    for (const Emotion emotion : emotionsByScore(summary.scores)) {
        emotions.append(QJsonObject{{u"name"_s, textOf(emotionName(emotion))},
                                    {u"score"_s, jsonNumber(summary.scores[index(emotion)])}});
    }
    QJsonArray top;
    for (const Emotion emotion : summary.top)
        top.append(textOf(emotionName(emotion)));

    QJsonObject document =
        withPoint({{u"clip"_s, clipToJson(analysis)}, {u"emotions"_s, emotions}, {u"top"_s, top}},
                  summary.point);
    QJsonArray course;
    for (const MoodSpan& span : moodCourse(analysis.timeline))
        course.append(spanToJson(span));
    document.insert(u"course"_s, course);
    QJsonArray people;
    for (const ClipPerson& person : peopleIn(analysis.timeline))
        people.append(personToJson(person));
    document.insert(u"people"_s, people);
    if (!analysis.warning.isEmpty())
        document.insert(u"warning"_s, translated(analysis.warning));
    if (withTimeline) {
        QJsonArray timeline;
        for (const EmotionSample& sample : analysis.timeline)
            timeline.append(sampleToJson(sample));
        document.insert(u"timeline"_s, timeline);
    }
    return document;
}

QJsonObject errorToJson(const std::exception& error)
{
    return {{u"code"_s, static_cast<int>(exitCodeOf(error))},
            {u"message"_s, translated(messageOf(error))}};
}

QJsonObject failedClipToJson(const QString& path, const std::exception& error)
{
    return {{u"clip"_s, QJsonObject{{u"path"_s, path}}}, {u"error"_s, errorToJson(error)}};
}

QJsonObject timingToJson(const AnalysisTiming& timing, double rankS)
{
    return {{u"decode_s"_s, jsonNumber(timing.decodeS)},
            {u"detect_s"_s, jsonNumber(timing.detectS)},
            {u"classify_s"_s, jsonNumber(timing.classifyS)},
            {u"rank_s"_s, jsonNumber(rankS)},
            {u"total_s"_s, jsonNumber(timing.totalS + rankS)}};
}

QByteArray timelineToCsv(const EmotionTimeline& timeline)
{
    QString text = u"t,face,x,y,width,height"_s;
    for (const Emotion emotion : kEmotions)
        text += u',' + textOf(emotionName(emotion));
    text += u",valence,arousal\r\n"_s;
    for (const EmotionSample& sample : timeline) {
        const AffectPoint point = affectOf(sample.scores);
        text +=
            u"%1,%2,%3,%4,%5,%6"_s.arg(static_cast<double>(sample.timestampMs) / 1000.0, 0, 'f', 3)
                .arg(sample.faceId)
                .arg(std::lround(sample.box.x))
                .arg(std::lround(sample.box.y))
                .arg(std::lround(sample.box.width))
                .arg(std::lround(sample.box.height));
        for (const float score : sample.scores)
            text += u",%1"_s.arg(static_cast<double>(score), 0, 'f', 6);
        text += u",%1,%2\r\n"_s.arg(static_cast<double>(point.valence), 0, 'f', 6)
                    .arg(static_cast<double>(point.arousal), 0, 'f', 6);
    }
    return text.toUtf8();
}

} // namespace v2m
