// SPDX-License-Identifier: MIT
// Uses sequences of scores like those of a face before a camera: smoothed, and with the noise of
// real recordings.
#include "core/affect/emotion_smoother.h"
#include "core/affect/live_mood.h"

#include <QTest>

#include <random>
#include <utility>
#include <vector>

using namespace v2m;

namespace {

/// A face before a camera, and the playlist that follows it.
class Session {
public:
    explicit Session(int frameMs = 40) : m_frameMs(frameMs) {}

    void show(Emotion emotion, int lastingMs, float strength = 0.8F)
    {
        std::normal_distribution<float> jitter(0.0F, 0.08F);
        for (int passedMs = 0; passedMs < lastingMs; passedMs += m_frameMs) {
            m_nowMs += m_frameMs;
            const float shown = std::clamp(strength + jitter(m_random), 0.0F, 1.0F);
            EmotionScores scores;
            scores.fill((1.0F - shown) / 6.0F);
            scores[index(emotion)] = shown;
            if (const auto mood = m_mood.update(m_nowMs, m_smoother.update(1, m_nowMs, scores)))
                m_changes.emplace_back(m_nowMs, *mood);
        }
    }

    void leave(int lastingMs) { m_nowMs += lastingMs; }

    Emotion answered() const { return emotionsByScore(*m_mood.answered())[0]; }
    std::int64_t nowMs() const { return m_nowMs; }

    /// When the list changed, excluding its first mood.
    std::vector<std::int64_t> changesMs() const
    {
        std::vector<std::int64_t> times;
        for (std::size_t i = 1; i < m_changes.size(); ++i)
            times.push_back(m_changes[i].first);
        return times;
    }
    const EmotionScores& lastMood() const { return m_changes.back().second; }
    std::int64_t firstMs() const { return m_changes.front().first; }

private:
    int m_frameMs;
    std::int64_t m_nowMs = 0;
    std::mt19937 m_random{11};
    EmotionSmoother m_smoother;
    LiveMood m_mood;
    std::vector<std::pair<std::int64_t, EmotionScores>> m_changes;
};

} // namespace

class TestLiveMood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstMoodComesSoon()
    {
        Session session;
        session.show(Emotion::Sad, 1500);
        QCOMPARE(session.answered(), Emotion::Sad);
        QVERIFY(session.firstMs() <= 1200);
    }

    void aLastingChangeIsFollowedInFiveSeconds()
    {
        for (const int frameMs : {33, 100, 250}) {
            for (const Emotion from : kEmotions) {
                for (const Emotion to : kEmotions) {
                    if (from == to)
                        continue;
                    Session session(frameMs);
                    session.show(from, 4000);
                    const std::int64_t turnedMs = session.nowMs();
                    session.show(to, 5000);
                    QCOMPARE(session.answered(), to);
                    QCOMPARE(session.changesMs().size(), std::size_t(1));
                    QVERIFY(session.changesMs()[0] - turnedMs <= 5000);
                    // The previous mood has disappeared from the answer.
                    QVERIFY(session.lastMood()[index(to)] > 0.7F);
                }
            }
        }
    }

    void changesToWhatIsNewAreFollowedOneAfterTheOther()
    {
        Session session;
        session.show(Emotion::Neutral, 4000);
        session.show(Emotion::Sad, 5000);
        session.show(Emotion::Happy, 5000);
        QCOMPARE(session.answered(), Emotion::Happy);
        QCOMPARE(session.changesMs().size(), std::size_t(2));
    }

    void aSteadyFaceChangesNothing()
    {
        Session session;
        session.show(Emotion::Sad, 120'000, 0.5F);
        QVERIFY(session.changesMs().empty());
    }

    void aShortExpressionChangesNothing()
    {
        Session session;
        session.show(Emotion::Neutral, 10'000);
        session.show(Emotion::Happy, 1500);
        session.show(Emotion::Neutral, 10'000);
        QVERIFY(session.changesMs().empty());
        QCOMPARE(session.answered(), Emotion::Neutral);
    }

    void anAlternatingFaceChangesTheListAtMostEveryTenSeconds_data()
    {
        QTest::addColumn<int>("phaseMs");
        for (const int phaseMs : {300, 700, 1000, 1500, 2000, 3000, 4000, 5000, 7000, 9000})
            QTest::addRow("%d ms", phaseMs) << phaseMs;
    }

    void anAlternatingFaceChangesTheListAtMostEveryTenSeconds()
    {
        QFETCH(int, phaseMs);
        Session session;
        for (int passedMs = 0; passedMs < 120'000; passedMs += 2 * phaseMs) {
            session.show(Emotion::Happy, phaseMs);
            session.show(Emotion::Sad, phaseMs);
        }
        const std::vector<std::int64_t> times = session.changesMs();
        for (std::size_t i = 1; i < times.size(); ++i)
            QVERIFY2(times[i] - times[i - 1] >= LiveMood::kStandsMs,
                     qPrintable(QString::number(times[i] - times[i - 1])));
    }

    void rapidAlternationIsAnsweredWithAMixture()
    {
        Session session;
        session.show(Emotion::Sad, 3000);
        for (int i = 0; i < 30; ++i) {
            session.show(Emotion::Happy, 500);
            session.show(Emotion::Sad, 500);
        }
        QVERIFY(session.lastMood()[index(Emotion::Happy)] > 0.25F);
        QVERIFY(session.lastMood()[index(Emotion::Sad)] > 0.25F);
        QVERIFY(session.changesMs().size() <= 2);
    }

    void aReturnIsFollowedOnceTheListHasLastedLongEnough()
    {
        Session session;
        session.show(Emotion::Neutral, 4000);
        session.show(Emotion::Happy, 15'000);
        const std::int64_t turnedMs = session.nowMs();
        session.show(Emotion::Neutral, 5000);
        QCOMPARE(session.answered(), Emotion::Neutral);
        QVERIFY(session.changesMs().back() - turnedMs <= 5000);
    }

    void timeWithoutAFaceDoesNotCount()
    {
        Session session;
        session.show(Emotion::Neutral, 4000);
        session.show(Emotion::Sad, 700);
        session.leave(8000);
        session.show(Emotion::Sad, 700);
        QCOMPARE(session.answered(), Emotion::Neutral);
        session.show(Emotion::Sad, 5000);
        QCOMPARE(session.answered(), Emotion::Sad);
    }
};

QTEST_GUILESS_MAIN(TestLiveMood)
#include "test_live_mood.moc"
