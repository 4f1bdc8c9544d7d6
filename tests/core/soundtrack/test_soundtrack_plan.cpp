// SPDX-License-Identifier: MIT
#include "core/soundtrack/soundtrack_plan.h"

#include <QTest>

#include <cmath>

using namespace v2m;

namespace {

EmotionScores only(Emotion emotion)
{
    EmotionScores scores{};
    scores[index(emotion)] = 1.0F;
    return scores;
}

/// One face, read ten times a second.
void addReadings(EmotionTimeline& timeline, double fromS, double toS, Emotion emotion)
{
    for (double atS = fromS; atS < toS; atS += 0.1) {
        timeline.push_back({static_cast<std::int64_t>(std::lround(atS * 1000.0)), 1,
                            cv::Rect2f(10, 10, 50, 50), 0.9F, only(emotion)});
    }
}

SoundtrackTrack track(int place, Emotion emotion, double lengthS = 300.0)
{
    return {place, QString(), QString(), QString(), 0.0, lengthS, 0.0, affectOf(emotion)};
}

QByteArray textOf(const SoundtrackPlan& plan)
{
    QByteArray text;
    for (const SoundtrackSegment& segment : plan)
        text += QByteArray::number(qulonglong(segment.track)) + " from " +
                QByteArray::number(segment.startS) + " for " + QByteArray::number(segment.lengthS) +
                " in " + QByteArray::number(segment.inS) + (segment.isLooped ? " looped; " : "; ");
    return text;
}

/// Verifies what holds for all plans.
void verify(const SoundtrackPlan& plan, double durationS,
            const std::vector<SoundtrackTrack>& tracks)
{
    QVERIFY(!plan.empty());
    QCOMPARE(plan.front().startS, 0.0);
    QVERIFY(std::abs(plan.back().endS() - durationS) < 1e-6);
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const SoundtrackSegment& segment = plan[i];
        const SoundtrackTrack& track = tracks.at(segment.track);
        QVERIFY2(segment.lengthS > 0.0 && segment.fadeInS >= 0.0 && segment.fadeOutS >= 0.0,
                 textOf(plan));
        QVERIFY2(segment.fadeInS + segment.fadeOutS <= segment.lengthS, textOf(plan));
        QVERIFY2(segment.inS >= track.inS, textOf(plan));
        QVERIFY2(segment.isLooped ||
                     segment.inS + segment.lengthS <= track.inS + track.lengthS + 1e-3,
                 textOf(plan));
        if (i == 0)
            continue;
        const SoundtrackSegment& before = plan[i - 1];
        QCOMPARE(segment.fadeInS, before.fadeOutS);
        QVERIFY2(std::abs(before.endS() - before.fadeOutS - segment.startS) < 1e-6, textOf(plan));
    }
}

SoundtrackPlan planned(const EmotionTimeline& timeline, double durationS,
                       const std::vector<SoundtrackTrack>& tracks)
{
    SoundtrackPlan plan = planSoundtrack(timeline, durationS, tracks);
    verify(plan, durationS, tracks);
    return plan;
}

} // namespace

class TestSoundtrackPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void musicTurnsWithTheMood()
    {
        EmotionTimeline timeline;
        addReadings(timeline, 0.0, 30.0, Emotion::Sad);
        addReadings(timeline, 30.0, 60.0, Emotion::Happy);
        const std::vector<SoundtrackTrack> tracks = {
            track(0, Emotion::Happy), track(1, Emotion::Angry), track(2, Emotion::Sad)};
        const SoundtrackPlan plan = planned(timeline, 60.0, tracks);
        QCOMPARE(plan.size(), std::size_t(2));
        QCOMPARE(plan[0].track, std::size_t(2));
        QCOMPARE(plan[1].track, std::size_t(0));
        const double turnS = plan[1].startS + plan[1].fadeInS / 2.0;
        QVERIFY2(std::abs(turnS - 30.0) <= 1.0, textOf(plan));
        QCOMPARE(plan[1].fadeInS, 2.0);
        QVERIFY(plan[0].fadeInS > 0.0);
        QCOMPARE(plan[1].fadeOutS, 3.0);
    }

    void aMoodThatPassesDoesNotTurnTheMusic()
    {
        EmotionTimeline timeline;
        addReadings(timeline, 0.0, 20.0, Emotion::Happy);
        addReadings(timeline, 20.0, 22.0, Emotion::Sad);
        addReadings(timeline, 22.0, 40.0, Emotion::Happy);
        const std::vector<SoundtrackTrack> tracks = {track(0, Emotion::Happy),
                                                     track(1, Emotion::Sad)};
        const SoundtrackPlan plan = planned(timeline, 40.0, tracks);
        QCOMPARE(plan.size(), std::size_t(1));
        QCOMPARE(plan[0].track, std::size_t(0));
    }

    void segmentsLastEightSeconds()
    {
        EmotionTimeline timeline;
        const Emotion moods[] = {Emotion::Happy, Emotion::Sad, Emotion::Angry};
        for (int i = 0; i < 20; ++i)
            addReadings(timeline, i * 5.0, i * 5.0 + 5.0, moods[i % 3]);
        const std::vector<SoundtrackTrack> tracks = {
            track(0, Emotion::Happy), track(1, Emotion::Sad), track(2, Emotion::Angry)};
        const SoundtrackPlan plan = planned(timeline, 100.0, tracks);
        for (const SoundtrackSegment& segment : plan)
            QVERIFY2(segment.lengthS >= kShortestSegmentS, textOf(plan));
    }

    void shortClipHasOneSegment_data()
    {
        QTest::addColumn<double>("durationS");
        for (const double durationS : {0.2, 3.0, 9.0, 15.0})
            QTest::addRow("%g s", durationS) << durationS;
    }

    void shortClipHasOneSegment()
    {
        QFETCH(double, durationS);
        EmotionTimeline timeline;
        addReadings(timeline, 0.0, durationS / 2.0, Emotion::Sad);
        addReadings(timeline, durationS / 2.0, durationS, Emotion::Happy);
        const std::vector<SoundtrackTrack> tracks = {track(0, Emotion::Happy),
                                                     track(1, Emotion::Sad)};
        const SoundtrackPlan plan = planned(timeline, durationS, tracks);
        QCOMPARE(plan.size(), std::size_t(1));
    }

    void earlierPlaceWinsWhereMoodsAreTheSame()
    {
        EmotionTimeline timeline;
        addReadings(timeline, 0.0, 20.0, Emotion::Happy);
        const std::vector<SoundtrackTrack> tracks = {
            track(0, Emotion::Sad), track(1, Emotion::Happy), track(2, Emotion::Happy)};
        const SoundtrackPlan plan = planSoundtrack(timeline, 20.0, tracks);
        QCOMPARE(plan.size(), std::size_t(1));
        QCOMPARE(plan[0].track, std::size_t(1));
    }

    void trackThatEndsIsFollowedByTheNextNearest()
    {
        EmotionTimeline timeline;
        addReadings(timeline, 0.0, 60.0, Emotion::Happy);
        const std::vector<SoundtrackTrack> tracks = {track(0, Emotion::Happy, 30.0),
                                                     track(1, Emotion::Happy, 40.0),
                                                     track(2, Emotion::Sad, 300.0)};
        const SoundtrackPlan plan = planned(timeline, 60.0, tracks);
        QCOMPARE(plan.size(), std::size_t(2));
        for (const SoundtrackSegment& segment : plan)
            QVERIFY2(segment.track != 2 && !segment.isLooped, textOf(plan));
        QVERIFY(plan[0].track != plan[1].track);
    }

    void onlyTrackBeginsAgainUnderItsEnd()
    {
        const std::vector<SoundtrackTrack> tracks = {track(0, Emotion::Happy, 30.0)};
        const SoundtrackPlan plan = planned({}, 100.0, tracks);
        QCOMPARE(plan.size(), std::size_t(4));
        for (const SoundtrackSegment& segment : plan) {
            QVERIFY(!segment.isLooped);
            QCOMPARE(segment.inS, 0.0);
            QVERIFY2(segment.lengthS >= kShortestSegmentS, textOf(plan));
        }
    }

    void shortRemainderIsSharedWithThePreviousSegment()
    {
        const std::vector<SoundtrackTrack> tracks = {track(0, Emotion::Happy, 30.0)};
        const SoundtrackPlan plan = planned({}, 60.0, tracks);
        for (const SoundtrackSegment& segment : plan)
            QVERIFY2(segment.lengthS >= kShortestSegmentS, textOf(plan));
    }

    void jingleIsLooped()
    {
        const std::vector<SoundtrackTrack> tracks = {track(0, Emotion::Happy, 3.0)};
        const SoundtrackPlan plan = planned({}, 3600.0, tracks);
        QCOMPARE(plan.size(), std::size_t(1));
        QVERIFY(plan[0].isLooped);
    }

    void trackResumesWhereItWasLeft()
    {
        EmotionTimeline timeline;
        addReadings(timeline, 0.0, 30.0, Emotion::Happy);
        addReadings(timeline, 30.0, 60.0, Emotion::Sad);
        addReadings(timeline, 60.0, 90.0, Emotion::Happy);
        std::vector<SoundtrackTrack> tracks = {track(0, Emotion::Happy), track(1, Emotion::Sad)};
        tracks[0].inS = 12.0;
        const SoundtrackPlan plan = planned(timeline, 90.0, tracks);
        QCOMPARE(plan.size(), std::size_t(3));
        QCOMPARE(plan[0].inS, 12.0);
        QCOMPARE(plan[2].track, std::size_t(0));
        QVERIFY2(std::abs(plan[2].inS - 12.0 - (plan[0].lengthS - plan[0].fadeOutS)) < 1e-6,
                 textOf(plan));
    }

    void timeWithoutAFaceIsBridged()
    {
        EmotionTimeline timeline;
        addReadings(timeline, 20.0, 30.0, Emotion::Sad);
        addReadings(timeline, 70.0, 80.0, Emotion::Happy);
        const std::vector<SoundtrackTrack> tracks = {track(0, Emotion::Happy),
                                                     track(1, Emotion::Sad)};
        const SoundtrackPlan plan = planned(timeline, 100.0, tracks);
        QCOMPARE(plan.size(), std::size_t(2));
        QCOMPARE(plan[0].track, std::size_t(1));
        const double turnS = plan[1].startS + plan[1].fadeInS / 2.0;
        QVERIFY2(turnS > 40.0 && turnS < 60.0, textOf(plan));
    }

    void withoutTracksThereIsNoPlan() { QVERIFY(planSoundtrack({}, 10.0, {}).empty()); }

    void aLongClipWithManyTracksHasASoundPlan()
    {
        EmotionTimeline timeline;
        for (int minute = 0; minute < 240; ++minute)
            addReadings(timeline, minute * 60.0, minute * 60.0 + 2.0,
                        kEmotions[static_cast<std::size_t>(minute) % kEmotions.size()]);
        std::vector<SoundtrackTrack> tracks;
        for (int place = 0; place < 100; ++place)
            tracks.push_back(
                track(place, kEmotions[static_cast<std::size_t>(place) % 7], 60.0 + place));
        planned(timeline, 14400.0, tracks);
    }
};

QTEST_GUILESS_MAIN(TestSoundtrackPlan)
#include "test_soundtrack_plan.moc"
