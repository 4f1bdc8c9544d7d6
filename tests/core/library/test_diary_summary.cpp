// SPDX-License-Identifier: MIT
#include "core/library/diary_export.h"
#include "core/library/diary_summary.h"

#include <QTest>

#include <cmath>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

DiaryMusic played(const QString& id, DiaryAction action = DiaryAction::Played)
{
    return {u"songs"_s, id, u"Title "_s + id, u"Artist"_s, action};
}

DiaryEntry reading(const QDate& day, const QTime& time, float valence,
                   std::vector<DiaryMusic> music = {}, Emotion leads = Emotion::Happy)
{
    DiaryEntry entry;
    entry.at = QDateTime(day, time, Qt::UTC);
    entry.mode = u"match"_s;
    entry.scores[index(leads)] = 1.0F;
    entry.point = {valence, 0.25F};
    entry.music = std::move(music);
    return entry;
}

const QDate kDay(2026, 3, 1);

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-5;
}

} // namespace

class TestDiarySummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyDiaryGivesAnEmptySummary()
    {
        const DiarySummary summary = summarizeDiary({});
        QVERIFY(summary.days.empty() && summary.hours.empty() && summary.better.empty());
    }

    void dayHasItsMeanAndItsLeadingEmotion()
    {
        const std::vector<DiaryEntry> entries = {
            reading(kDay, QTime(9, 0), -0.5F, {}, Emotion::Sad),
            reading(kDay, QTime(12, 0), 0.8F, {}, Emotion::Happy),
            reading(kDay, QTime(20, 0), -0.6F, {}, Emotion::Sad),
            reading(kDay.addDays(3), QTime(8, 0), 0.5F)};
        const DiarySummary summary = summarizeDiary(entries);
        QCOMPARE(summary.days.size(), 2U);
        QCOMPARE(summary.days[0].date, kDay);
        QCOMPARE(summary.days[0].readings, 3);
        QVERIFY(summary.days[0].leads == Emotion::Sad);
        QVERIFY(isNear(summary.days[0].point.valence, -0.1));
        QVERIFY(isNear(summary.days[0].scores[index(Emotion::Sad)], 2.0 / 3.0));
        QCOMPARE(summary.days[1].date, kDay.addDays(3));
    }

    void hourCountsEachDayOnce()
    {
        // Nine readings of one evening do not outvote another evening's single one.
        std::vector<DiaryEntry> entries;
        for (int i = 0; i < 9; ++i)
            entries.push_back(reading(kDay, QTime(20, i), 0.8F));
        entries.push_back(reading(kDay.addDays(1), QTime(20, 59), -0.4F));
        entries.push_back(reading(kDay.addDays(1), QTime(23, 0), 0.1F));
        const DiarySummary summary = summarizeDiary(entries);
        QCOMPARE(summary.hours.size(), 2U);
        QCOMPARE(summary.hours[0].hour, 20);
        QCOMPARE(summary.hours[0].readings, 10);
        QCOMPARE(summary.hours[0].days, 2);
        QVERIFY(isNear(summary.hours[0].point.valence, 0.2));
        QCOMPARE(summary.hours[1].hour, 23);
    }

    void hourFollowsLocalTime()
    {
        DiaryEntry entry = reading(kDay, QTime(23, 30), 0.0F);
        entry.at = entry.at.toOffsetFromUtc(3600);
        const DiarySummary summary = summarizeDiary(std::vector{entry});
        QCOMPARE(summary.hours[0].hour, 0);
        QCOMPARE(summary.days[0].date, kDay.addDays(1));
    }

    void changeIsShrunkTowardsZeroForFewPlays()
    {
        // Once a great change, three times a fair one.
        std::vector<DiaryEntry> entries = {reading(kDay, QTime(9, 0), -0.2F, {played(u"once"_s)}),
                                           reading(kDay, QTime(9, 30), 0.6F)};
        for (int day = 1; day <= 3; ++day) {
            entries.push_back(reading(kDay.addDays(day), QTime(9, 0), 0.0F, {played(u"often"_s)}));
            entries.push_back(reading(kDay.addDays(day), QTime(9, 30), 0.5F));
        }
        const std::vector<DiaryEffect> better = summarizeDiary(entries).better;
        QCOMPARE(better.size(), 2U);
        QCOMPARE(better[0].music.id, u"often"_s);
        QCOMPARE(better[0].times, 3);
        QVERIFY(isNear(better[0].change, 0.5));
        QVERIFY(isNear(better[0].weighed, 0.25));
        QCOMPARE(better[1].music.id, u"once"_s);
        QVERIFY(isNear(better[1].change, 0.8));
        QVERIFY(isNear(better[1].weighed, 0.2));
    }

    void onlyMusicBetweenReadingsOfASittingCounts()
    {
        const std::vector<DiaryEntry> entries = {
            reading(kDay, QTime(9, 0), -0.5F,
                    {played(u"heard"_s), played(u"heard"_s, DiaryAction::Finished),
                     played(u"passed"_s), played(u"passed"_s, DiaryAction::Skipped),
                     played(u"liked"_s, DiaryAction::Liked)}),
            reading(kDay, QTime(9, 40), 0.5F, {played(u"before worse"_s)}),
            reading(kDay, QTime(10, 0), 0.1F, {played(u"long before"_s)}),
            reading(kDay, QTime(12, 1), 0.9F, {played(u"last"_s)})};
        const std::vector<DiaryEffect> better = summarizeDiary(entries).better;
        QCOMPARE(better.size(), 1U);
        QCOMPARE(better[0].music.id, u"heard"_s);
        QCOMPARE(better[0].times, 1);
        QVERIFY(isNear(better[0].change, 1.0));
    }

    void tableHasOneReadingPerLineAndNoFormula()
    {
        DiaryEntry entry =
            reading(kDay, QTime(9, 5), 0.1234567F,
                    {played(u"a"_s),
                     played(u"b"_s),
                     {u"songs"_s, u"c"_s, u"=HYPERLINK(\"x\")\n"_s, {}, DiaryAction::Liked}});
        entry.at = entry.at.toOffsetFromUtc(3600);
        const QByteArray bytes = diaryToCsv(std::vector{entry});
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QString table = QString::fromUtf8(bytes); // which takes the mark away
        const QStringList lines = table.split(u"\r\n"_s);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0],
                 u"time,origin,mode,angry,disgust,fear,happy,sad,surprise,neutral,valence,"
                 "arousal,played,finished,skip,like,dislike"_s);
        QCOMPARE(lines[1],
                 u"2026-03-01T10:05:00+01:00,clip,match,0,0,0,1,0,0,0,0.1235,0.25,"
                 "\"Artist – Title a; Artist – Title b\",,,\"'=HYPERLINK(\"\"x\"\")\","_s);
    }
};

QTEST_GUILESS_MAIN(TestDiarySummary)
#include "test_diary_summary.moc"
