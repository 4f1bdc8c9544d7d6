// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/report/analysis_report.h"
#include "tests/support/csv_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

constexpr EmotionScores kMostlyHappy = {0.05F, 0.0F, 0.1F, 0.6F, 0.05F, 0.0F, 0.2F};

const QStringList kNames = {u"angry"_s, u"disgust"_s,  u"fear"_s,   u"happy"_s,
                            u"sad"_s,   u"surprise"_s, u"neutral"_s};

EmotionSample sampleAt(std::int64_t timestampMs, int faceId)
{
    EmotionSample sample;
    sample.timestampMs = timestampMs;
    sample.faceId = faceId;
    sample.box = cv::Rect2f(10.4F, 20.6F, 99.5F, 120.49F);
    sample.confidence = 0.9F;
    sample.scores = kMostlyHappy;
    return sample;
}

ClipAnalysis twoPeople()
{
    ClipAnalysis analysis;
    analysis.source.name = u"clip.mp4"_s;
    analysis.source.size = cv::Size(640, 360);
    analysis.durationS = 2.04;
    analysis.frames = 51;
    analysis.framesAnalyzed = 26;
    analysis.framesWithFace = 25;
    analysis.timeline = {sampleAt(0, 1), sampleAt(0, 2), sampleAt(1040, 1), sampleAt(1040, 2)};
    analysis.summary = summarizeClip(analysis.timeline);
    return analysis;
}

/// As read back by a consumer of our output.
QJsonObject printed(const QJsonObject& document)
{
    return QJsonDocument::fromJson(QJsonDocument(document).toJson()).object();
}

QStringList keysOf(const QJsonObject& document)
{
    return document.keys(); // sorted
}

} // namespace

/// The JSON and CSV of an analysis, which other programs rely on.
class TestAnalysisReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClipIsDescribedInItsOwnUnits()
    {
        const QJsonObject clip = printed(analysisToJson(twoPeople(), false))[u"clip"_s].toObject();
        QCOMPARE(keysOf(clip),
                 QStringList({u"duration_s"_s, u"faces"_s, u"frames"_s, u"frames_analyzed"_s,
                              u"frames_with_face"_s, u"height"_s, u"path"_s, u"width"_s}));
        QCOMPARE(clip[u"path"_s].toString(), u"clip.mp4"_s);
        QCOMPARE(clip[u"width"_s].toInt(), 640);
        QCOMPARE(clip[u"height"_s].toInt(), 360);
        QCOMPARE(clip[u"duration_s"_s].toDouble(), 2.04);
        QCOMPARE(clip[u"frames"_s].toInt(), 51);
        QCOMPARE(clip[u"frames_analyzed"_s].toInt(), 26);
        QCOMPARE(clip[u"frames_with_face"_s].toInt(), 25);
        QCOMPARE(clip[u"faces"_s].toInt(), 2);
    }

    void allSevenEmotionsAreListedLargestFirst()
    {
        const QJsonObject document = printed(analysisToJson(twoPeople(), false));
        QCOMPARE(keysOf(document), QStringList({u"arousal"_s, u"clip"_s, u"course"_s, u"emotions"_s,
                                                u"people"_s, u"top"_s, u"valence"_s}));
        const QJsonArray emotions = document[u"emotions"_s].toArray();
        QCOMPARE(emotions.size(), 7);
        QStringList names;
        double sum = 0.0;
        double last = 1.0;
        for (const QJsonValue& value : emotions) {
            const QJsonObject emotion = value.toObject();
            QCOMPARE(keysOf(emotion), QStringList({u"name"_s, u"score"_s}));
            const double score = emotion[u"score"_s].toDouble(-1.0);
            QVERIFY(score >= 0.0 && score <= last);
            last = score;
            sum += score;
            names.append(emotion[u"name"_s].toString());
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-5);
        QCOMPARE(names.first(), u"happy"_s);
        names.sort();
        QStringList all = kNames;
        all.sort();
        QCOMPARE(names, all);
        QCOMPARE(document[u"top"_s].toArray(), QJsonArray({u"happy"_s, u"neutral"_s, u"fear"_s}));
    }

    void thePointIsThatOfTheScores()
    {
        const ClipAnalysis analysis = twoPeople();
        const QJsonObject document = printed(analysisToJson(analysis, false));
        const AffectPoint point = affectOf(analysis.summary.scores);
        QVERIFY(std::abs(document[u"valence"_s].toDouble() - point.valence) < 1e-5);
        QVERIFY(std::abs(document[u"arousal"_s].toDouble() - point.arousal) < 1e-5);
        QVERIFY(point.valence > 0.3F); // so that the two cannot be 0 by accident
        QVERIFY(point.arousal != point.valence);
    }

    void numbersAreRoundedToSixDecimals()
    {
        const QByteArray text = QJsonDocument(analysisToJson(twoPeople(), true)).toJson();
        QVERIFY(text.contains("0.6"));
        static const QRegularExpression longer(u"\\.\\d{7}"_s);
        QVERIFY2(!longer.match(QString::fromUtf8(text)).hasMatch(), text.constData());
    }

    void eachPersonHasAMoodOfTheirOwn()
    {
        ClipAnalysis analysis = twoPeople();
        for (EmotionSample& sample : analysis.timeline) {
            if (sample.faceId == 2)
                sample.scores = {0.0F, 0.0F, 0.0F, 0.0F, 1.0F, 0.0F, 0.0F};
        }
        const QJsonArray people = printed(analysisToJson(analysis, false))[u"people"_s].toArray();
        QCOMPARE(people.size(), 2);
        const QJsonObject second = people[1].toObject();
        QCOMPARE(second[u"face"_s].toInt(), 2);
        QCOMPARE(second[u"emotions"_s][u"sad"_s].toDouble(), 1.0);
        QVERIFY(second[u"valence"_s].toDouble() < 0.0);
        QCOMPARE(people[0][u"emotions"_s][u"happy"_s].toDouble(), 0.6);
    }

    void theTimelineIsIncludedOnRequest()
    {
        QVERIFY(!analysisToJson(twoPeople(), false).contains(u"timeline"_s));
        const QJsonArray timeline =
            printed(analysisToJson(twoPeople(), true))[u"timeline"_s].toArray();
        QCOMPARE(timeline.size(), 4);
        const QJsonObject reading = timeline[3].toObject();
        QCOMPARE(keysOf(reading), QStringList({u"arousal"_s, u"box"_s, u"face"_s, u"scores"_s,
                                               u"t"_s, u"valence"_s}));
        QCOMPARE(reading[u"t"_s].toDouble(), 1.04); // seconds, not milliseconds
        QCOMPARE(reading[u"face"_s].toInt(), 2);
        QCOMPARE(reading[u"box"_s].toArray().size(), 4);
        QCOMPARE(reading[u"box"_s][0].toInt(), 10);
        QCOMPARE(reading[u"box"_s][1].toInt(), 21);
        QCOMPARE(reading[u"box"_s][3].toInt(), 120);
        const QJsonObject scores = reading[u"scores"_s].toObject();
        QCOMPARE(scores.size(), 7);
        for (const QString& name : kNames)
            QVERIFY2(scores[name].isDouble(), qPrintable(name));
        QCOMPARE(scores[u"happy"_s].toDouble(), 0.6);
        QVERIFY(reading[u"valence"_s].toDouble() > 0.3);
    }

    void aClipWithoutAFaceIsACompleteDocument()
    {
        ClipAnalysis analysis;
        analysis.source.name = u"empty street.mp4"_s;
        analysis.frames = 10;
        analysis.summary = summarizeClip(analysis.timeline);
        const QJsonObject document = printed(analysisToJson(analysis, true));
        QCOMPARE(document[u"clip"_s][u"faces"_s].toInt(-1), 0);
        QCOMPARE(document[u"clip"_s][u"frames"_s].toInt(), 10);
        QVERIFY(document[u"timeline"_s].isArray());
        QCOMPARE(document[u"timeline"_s].toArray().size(), 0);
        const QJsonArray emotions = document[u"emotions"_s].toArray();
        QCOMPARE(emotions.size(), 7);
        for (const QJsonValue& emotion : emotions)
            QCOMPARE(emotion[u"score"_s].toDouble(-1.0), 0.0);
        QCOMPARE(document[u"valence"_s].toDouble(-1.0), 0.0);
        QCOMPARE(document[u"arousal"_s].toDouble(-1.0), 0.0);
    }

    void namesSurviveAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("quotes and backslash") << u"a \"b\" \\ c.mp4"_s;
        QTest::newRow("line breaks and tab") << u"a\nb\r\tc.mp4"_s;
        QTest::newRow("placeholders") << u"100%1 %2 %n %L1.mp4"_s;
        QTest::newRow("other scripts") << u"Grüße 音楽 وجه \U0001F600.mp4"_s;
        QTest::newRow("control character") << u"a\u0001b\u007f.mp4"_s;
        QTest::newRow("markup") << u"<b>&amp;</b>.mp4"_s;
    }

    void namesSurviveAsTheyAre()
    {
        QFETCH(QString, name);
        ClipAnalysis analysis = twoPeople();
        analysis.source.name = name;
        analysis.warning = Message::verbatim(name);
        const QJsonObject document = printed(analysisToJson(analysis, false));
        QCOMPARE(document[u"clip"_s][u"path"_s].toString(), name);
        QCOMPARE(document[u"warning"_s].toString(), name);
        const QJsonObject failed =
            printed(failedClipToJson(name, FileError(Message::verbatim(name))));
        QCOMPARE(failed[u"clip"_s][u"path"_s].toString(), name);
        QCOMPARE(failed[u"error"_s][u"message"_s].toString(), name);
    }

    void aFailedClipHasItsPlaceAmongOthers()
    {
        const QJsonArray clips = {
            analysisToJson(twoPeople(), false),
            failedClipToJson(u"broken.mp4"_s, FileError(Message::verbatim("It is no video.")))};
        const QJsonObject document = printed({{u"clips"_s, clips}});
        const QJsonObject good = document[u"clips"_s][0].toObject();
        const QJsonObject bad = document[u"clips"_s][1].toObject();
        QVERIFY(good.contains(u"emotions"_s) && !good.contains(u"error"_s));
        QCOMPARE(keysOf(bad), QStringList({u"clip"_s, u"error"_s}));
        QCOMPARE(keysOf(bad[u"clip"_s].toObject()), QStringList({u"path"_s}));
        QCOMPARE(keysOf(bad[u"error"_s].toObject()), QStringList({u"code"_s, u"message"_s}));
        QCOMPARE(bad[u"error"_s][u"code"_s].toInt(), 3);
    }

    void aWarningIsIncludedOnlyWhenThereIsOne()
    {
        QVERIFY(!analysisToJson(twoPeople(), true).contains(u"warning"_s));
    }

    void rankingCountsTowardsTheTotal()
    {
        AnalysisTiming timing;
        timing.decodeS = 1.5;
        timing.detectS = 2.25;
        timing.classifyS = 0.5;
        timing.totalS = 3.0;
        const QJsonObject document = printed(timingToJson(timing, 0.125));
        QCOMPARE(document, QJsonObject({{u"decode_s"_s, 1.5},
                                        {u"detect_s"_s, 2.25},
                                        {u"classify_s"_s, 0.5},
                                        {u"rank_s"_s, 0.125},
                                        {u"total_s"_s, 3.125}}));
    }

    void theCsvHasOneRowForEachReading()
    {
        const ClipAnalysis analysis = twoPeople();
        const CsvTable table = csvTable(timelineToCsv(analysis.timeline));
        QCOMPARE(table.size(), 5);
        QCOMPARE(table.first(),
                 QStringList({u"t"_s, u"face"_s, u"x"_s, u"y"_s, u"width"_s, u"height"_s}) +
                     kNames + QStringList({u"valence"_s, u"arousal"_s}));
        for (const QStringList& row : table)
            QCOMPARE(row.size(), table.first().size());
        const QStringList& last = table.last();
        QCOMPARE(last[0], u"1.040"_s);
        QCOMPARE(last.mid(1, 5), QStringList({u"2"_s, u"10"_s, u"21"_s, u"100"_s, u"120"_s}));
    }

    void theCsvAndTheJsonAgree()
    {
        const ClipAnalysis analysis = twoPeople();
        const CsvTable table = csvTable(timelineToCsv(analysis.timeline));
        const QJsonArray timeline = analysisToJson(analysis, true)[u"timeline"_s].toArray();
        for (qsizetype i = 0; i < timeline.size(); ++i) {
            const QJsonObject reading = timeline[i].toObject();
            const auto cell = [&](const QString& column) {
                return table[i + 1][table.first().indexOf(column)].toDouble();
            };
            QCOMPARE(cell(u"t"_s), reading[u"t"_s].toDouble());
            QCOMPARE(static_cast<int>(cell(u"face"_s)), reading[u"face"_s].toInt());
            for (const QString& name : kNames)
                QCOMPARE(cell(name), reading[u"scores"_s][name].toDouble());
            QCOMPARE(cell(u"valence"_s), reading[u"valence"_s].toDouble());
            QCOMPARE(cell(u"arousal"_s), reading[u"arousal"_s].toDouble());
        }
    }

    void anEmptyTimelineIsAHeader() { QCOMPARE(csvTable(timelineToCsv({})).size(), 1); }

    void theDecimalPointIsAPointInEveryLanguage()
    {
        const QLocale before;
        const QByteArray english = timelineToCsv(twoPeople().timeline);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QByteArray german = timelineToCsv(twoPeople().timeline);
        QLocale::setDefault(before);
        QCOMPARE(german, english);
    }
};

QTEST_APPLESS_MAIN(TestAnalysisReport)
#include "test_analysis_report.moc"
