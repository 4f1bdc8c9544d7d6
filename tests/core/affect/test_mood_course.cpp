// SPDX-License-Identifier: MIT
#include "core/affect/mood_course.h"

#include <QTest>

#include <random>

using namespace v2m;

namespace {

constexpr int kFrameMs = 40;

/// Adds readings of one face that shows an emotion at 80 %, with the noise of smoothed readings.
void show(EmotionTimeline& timeline, Emotion emotion, int lastingMs, float strength = 0.8F,
          int face = 1)
{
    static std::mt19937 random(3);
    std::normal_distribution<float> jitter(0.0F, 0.06F);
    const std::int64_t beginMs = timeline.empty() ? 0 : timeline.back().timestampMs + kFrameMs;
    for (int passedMs = 0; passedMs < lastingMs; passedMs += kFrameMs) {
        EmotionSample sample;
        sample.timestampMs = beginMs + passedMs;
        sample.faceId = face;
        sample.box = {0, 0, 100, 100};
        sample.confidence = 1.0F;
        const float shown = std::clamp(strength + jitter(random), 0.0F, 1.0F);
        for (float& score : sample.scores)
            score = (1.0F - shown) / 6.0F;
        sample.scores[index(emotion)] = shown;
        timeline.push_back(sample);
    }
}

Emotion leads(const MoodSpan& span)
{
    return emotionsByScore(span.scores)[0];
}

} // namespace

/// Where the mood of a clip turns.
class TestMoodCourse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClipWithoutAFaceHasNoSpans()
    {
        QVERIFY(moodCourse({}).empty());
        QVERIFY(!hasTurn({}));
    }

    void aSteadyMoodIsOneSpan()
    {
        for (const Emotion emotion : kEmotions) {
            EmotionTimeline timeline;
            show(timeline, emotion, 8000, 0.5F);
            const MoodCourse course = moodCourse(timeline);
            QCOMPARE(course.size(), std::size_t(1));
            QCOMPARE(leads(course[0]), emotion);
            QCOMPARE(course[0].share, 1.0);
            QVERIFY(!hasTurn(course));
        }
    }

    void aTurnIsFoundWhereItIs()
    {
        EmotionTimeline timeline;
        show(timeline, Emotion::Sad, 6000);
        show(timeline, Emotion::Happy, 2000);
        const MoodCourse course = moodCourse(timeline);
        QCOMPARE(course.size(), std::size_t(2));
        QCOMPARE(leads(course[0]), Emotion::Sad);
        QCOMPARE(leads(course[1]), Emotion::Happy);
        QVERIFY(std::abs(course[1].beginMs - 6000) <= 250);
        QVERIFY(std::abs(course[0].share - 0.75) < 0.05);
        QCOMPARE(course[0].beginMs, std::int64_t{0});
        QCOMPARE(course[1].endMs, std::int64_t{8000});
        QVERIFY(std::abs(course[1].scores[index(Emotion::Happy)] - 0.8F) < 0.05F);
        QVERIFY(hasTurn(course));
    }

    void everyTurnIsASpanOfItsOwn()
    {
        EmotionTimeline timeline;
        show(timeline, Emotion::Surprise, 3000);
        show(timeline, Emotion::Neutral, 30'000);
        show(timeline, Emotion::Angry, 9000);
        show(timeline, Emotion::Happy, 12'000);
        std::vector<Emotion> order;
        for (const MoodSpan& span : moodCourse(timeline))
            order.push_back(leads(span));
        QCOMPARE(order, (std::vector<Emotion>{Emotion::Surprise, Emotion::Neutral, Emotion::Angry,
                                              Emotion::Happy}));
    }

    void aFlickerIsNotATurn()
    {
        EmotionTimeline timeline;
        show(timeline, Emotion::Neutral, 6000);
        show(timeline, Emotion::Surprise, 240);
        show(timeline, Emotion::Neutral, 6000);
        QCOMPARE(moodCourse(timeline).size(), std::size_t(1));
    }

    void moreOfTheSameEmotionIsTheSameSpan()
    {
        EmotionTimeline timeline;
        show(timeline, Emotion::Happy, 5000, 0.4F);
        show(timeline, Emotion::Happy, 5000, 0.95F);
        QCOMPARE(moodCourse(timeline).size(), std::size_t(1));
    }

    void classifierConfusionIsNotATurn()
    {
        EmotionTimeline timeline;
        show(timeline, Emotion::Fear, 4000);
        show(timeline, Emotion::Angry, 4000);
        QVERIFY(!hasTurn(moodCourse(timeline)));
    }

    void aPauseWithoutAFaceDoesNotCount()
    {
        EmotionTimeline timeline;
        show(timeline, Emotion::Sad, 4000);
        EmotionTimeline later;
        show(later, Emotion::Happy, 4000);
        for (EmotionSample& sample : later) {
            sample.timestampMs += 64'000;
            timeline.push_back(sample);
        }
        const MoodCourse course = moodCourse(timeline);
        QCOMPARE(course.size(), std::size_t(2));
        QVERIFY(std::abs(course[0].share - 0.5) < 0.06);
    }

    void aLongFilmIsReadToo()
    {
        EmotionTimeline timeline;
        show(timeline, Emotion::Sad, 600'000);
        show(timeline, Emotion::Happy, 300'000);
        const MoodCourse course = moodCourse(timeline);
        QCOMPARE(course.size(), std::size_t(2));
        QVERIFY(std::abs(course[0].share - 2.0 / 3.0) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestMoodCourse)
#include "test_mood_course.moc"
