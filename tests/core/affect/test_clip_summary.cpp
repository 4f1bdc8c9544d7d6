// SPDX-License-Identifier: MIT
#include "core/affect/clip_summary.h"
#include "tests/support/scores.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace v2m;

namespace {

/// A reading with full certainty of one emotion, of a square face.
EmotionSample reading(std::int64_t timestampMs, int face, Emotion emotion, float sidePx = 100.0F,
                      float confidence = 1.0F)
{
    return {timestampMs, face, {10.0F, 10.0F, sidePx, sidePx}, confidence, test::only(emotion)};
}

bool isNear(float actual, double expected)
{
    return std::abs(static_cast<double>(actual) - expected) < 1e-5;
}

/// Recency weight of a reading in a short clip.
double faded(double agoMs)
{
    return std::exp2(-agoMs / kShortestHalfLifeMs);
}

/// The first of two parts as a share of their sum.
double part(double one, double other)
{
    return one / (one + other);
}

float share(const ClipSummary& summary, Emotion emotion)
{
    return summary.scores[index(emotion)];
}

} // namespace

class TestClipSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clipWithoutAFaceIsEmpty()
    {
        const ClipSummary summary = summarizeClip({});
        QCOMPARE(summary.faces, 0);
        QCOMPARE(summary.scores, EmotionScores{});
        QCOMPARE(summary.point, AffectPoint{});
    }

    void stillPictureIsSummarisedAsItsReading()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Surprise)};
        const ClipSummary summary = summarizeClip(timeline);
        QCOMPARE(summary.faces, 1);
        QCOMPARE(summary.top[0], Emotion::Surprise);
        QVERIFY(isNear(share(summary, Emotion::Surprise), 1.0));
    }

    void readingCountsForItsTime()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy),
                                          reading(300, 1, Emotion::Sad),
                                          reading(400, 1, Emotion::Angry)};
        const ClipSummary summary = summarizeClip(timeline); // 300, 100 and again 100 ms
        const double happy = 300 * faded(400);
        const double sad = 100 * faded(100);
        QVERIFY(isNear(share(summary, Emotion::Happy), part(happy, sad + 100)));
        QVERIFY(isNear(share(summary, Emotion::Sad), part(sad, happy + 100)));
        QVERIFY(isNear(share(summary, Emotion::Angry), part(100, happy + sad)));
    }

    void pauseDoesNotCount()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy),
                                          reading(60'000, 1, Emotion::Sad),
                                          reading(60'250, 1, Emotion::Sad)};
        const ClipSummary summary = summarizeClip(timeline); // kLongestReadingMs, then 250 twice
        QCOMPARE(kLongestReadingMs, std::int64_t{500});
        const double halfLifeMs = kSummaryHalfLife * 60'250;
        const double happy = 500 * std::exp2(-60'250 / halfLifeMs);
        const double sad = 250 * std::exp2(-250 / halfLifeMs) + 250;
        QVERIFY(isNear(share(summary, Emotion::Happy), part(happy, sad)));
        QVERIFY(isNear(share(summary, Emotion::Sad), part(sad, happy)));
    }

    void endCountsForMoreThanTheBeginning()
    {
        // Whatever the length: after sadness for three fifths and joy for two, joy leads only
        // because it comes last.
        for (const int everyMs : {40, 400}) {
            EmotionTimeline turn;
            EmotionTimeline back;
            for (int i = 0; i < 500; ++i) {
                turn.push_back(reading(everyMs * i, 1, i < 300 ? Emotion::Sad : Emotion::Happy));
                back.push_back(reading(everyMs * i, 1, i < 200 ? Emotion::Happy : Emotion::Sad));
            }
            QCOMPARE(summarizeClip(turn).top[0], Emotion::Happy);
            QVERIFY(std::abs(share(summarizeClip(turn), Emotion::Happy) - 0.568F) < 0.01F);
            QVERIFY(std::abs(share(summarizeClip(back), Emotion::Happy) - 0.247F) < 0.01F);
        }
    }

    void lastReadingCountsAsTheOneBefore()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy),
                                          reading(200, 1, Emotion::Sad)};
        QVERIFY(isNear(share(summarizeClip(timeline), Emotion::Sad), part(200, 200 * faded(200))));
    }

    void largerFaceCountsByItsSide()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy, 300.0F),
                                          reading(0, 2, Emotion::Sad, 100.0F)};
        QVERIFY(isNear(share(summarizeClip(timeline), Emotion::Happy), 0.75));
        EmotionTimeline oblong = timeline;
        oblong[0].box = {0.0F, 0.0F, 900.0F, 100.0F}; // the area of the square of 300
        QVERIFY(isNear(share(summarizeClip(oblong), Emotion::Happy), 0.75));
    }

    void confidenceCounts()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy, 100.0F, 0.9F),
                                          reading(100, 1, Emotion::Sad, 100.0F, 0.3F)};
        QVERIFY(
            isNear(share(summarizeClip(timeline), Emotion::Happy), part(0.9 * faded(100), 0.3)));
    }

    void peopleAreCountedAndSummedTogether()
    {
        const EmotionTimeline timeline = {
            reading(0, 1, Emotion::Happy), reading(0, 7, Emotion::Sad),
            reading(100, 1, Emotion::Happy), reading(100, 7, Emotion::Angry)};
        const ClipSummary summary = summarizeClip(timeline);
        QCOMPARE(summary.faces, 2);
        QVERIFY(isNear(share(summary, Emotion::Happy), 0.5));
        QVERIFY(isNear(share(summary, Emotion::Sad), 0.5 * part(faded(100), 1)));
        QVERIFY(isNear(share(summary, Emotion::Angry), 0.5 * part(1, faded(100))));
    }

    void facesOfOneFrameDoNotShortenOneAnother()
    {
        // Face 2 is read at the same moments; the time of face 1 runs to its own next reading.
        const EmotionTimeline timeline = {
            reading(0, 1, Emotion::Happy), reading(0, 2, Emotion::Neutral),
            reading(400, 1, Emotion::Sad), reading(400, 2, Emotion::Neutral)};
        const ClipSummary summary = summarizeClip(timeline);
        QVERIFY(isNear(share(summary, Emotion::Neutral), 0.5));
        QVERIFY(isNear(share(summary, Emotion::Happy), 0.5 * part(faded(400), 1)));
    }

    void oneFaceCanBeSummedAlone()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy),
                                          reading(0, 2, Emotion::Sad, 500.0F)};
        const ClipSummary summary = summarizeFace(timeline, 1);
        QCOMPARE(summary.faces, 1);
        QVERIFY(isNear(share(summary, Emotion::Happy), 1.0));
    }

    void unknownFaceGivesAnEmptySummary()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy)};
        const ClipSummary summary = summarizeFace(timeline, 2);
        QCOMPARE(summary.faces, 0);
        QCOMPARE(summary.scores, EmotionScores{});
    }

    void scoresSumToOneAndTopIsInOrder()
    {
        EmotionTimeline timeline;
        for (int i = 0; i < 200; ++i) {
            EmotionSample sample = reading(40 * i, 1 + i % 3, Emotion::Neutral, 50.0F + i);
            sample.scores = {0.05F, 0.1F, 0.15F, 0.2F, 0.4F, 0.06F, 0.04F};
            timeline.push_back(sample);
        }
        const ClipSummary summary = summarizeClip(timeline);
        QVERIFY(isNear(std::accumulate(summary.scores.begin(), summary.scores.end(), 0.0F), 1.0));
        QCOMPARE(summary.top[0], Emotion::Sad);
        QCOMPARE(summary.top[1], Emotion::Happy);
        QCOMPARE(summary.top[2], Emotion::Fear);
    }

    void pointFollowsTheScores()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy),
                                          reading(100, 1, Emotion::Sad)};
        const ClipSummary summary = summarizeClip(timeline);
        const double happy = part(faded(100), 1);
        QVERIFY(isNear(summary.point.valence, 0.81 * happy - 0.63 * (1 - happy)));
        QVERIFY(isNear(summary.point.arousal, 0.51 * happy - 0.27 * (1 - happy)));
    }

    void facesWithoutWeightGiveNoScores()
    {
        const EmotionTimeline timeline = {reading(0, 1, Emotion::Happy, 0.0F),
                                          reading(0, 2, Emotion::Sad, 100.0F, 0.0F)};
        const ClipSummary summary = summarizeClip(timeline);
        QCOMPARE(summary.faces, 2);
        QVERIFY(std::all_of(summary.scores.begin(), summary.scores.end(),
                            [](float score) { return score == 0.0F; }));
    }
};

QTEST_GUILESS_MAIN(TestClipSummary)
#include "test_clip_summary.moc"
