// SPDX-License-Identifier: MIT
#include "core/affect/emotion_smoother.h"
#include "tests/support/scores.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <numeric>

using namespace v2m;

namespace {

bool isNear(float actual, double expected, double tolerance = 1e-5)
{
    return std::abs(static_cast<double>(actual) - expected) < tolerance;
}

float happiness(const EmotionScores& scores)
{
    return scores[index(Emotion::Happy)];
}

const EmotionScores kSad = test::only(Emotion::Sad);
const EmotionScores kHappy = test::only(Emotion::Happy);

} // namespace

class TestEmotionSmoother : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstReadingIsTakenAsItIs()
    {
        EmotionSmoother smoother;
        QCOMPARE(smoother.update(1, 5000, kHappy), kHappy);
    }

    void changeFollowsTheTimeConstant()
    {
        EmotionSmoother smoother(300);
        smoother.update(1, 1000, kSad);
        const EmotionScores after = smoother.update(1, 1300, kHappy);
        QVERIFY(isNear(happiness(after), 1.0 - std::exp(-1.0)));
        QVERIFY(isNear(after[index(Emotion::Sad)], std::exp(-1.0)));
    }

    void frameRateDoesNotChangeTheCurve()
    {
        EmotionSmoother quick;
        EmotionSmoother slow;
        EmotionSmoother uneven;
        for (EmotionSmoother* smoother : {&quick, &slow, &uneven})
            smoother->update(1, 0, kSad);
        EmotionScores atQuick{};
        for (int t = 10; t <= 600; t += 10)
            atQuick = quick.update(1, t, kHappy);
        const EmotionScores atSlow = slow.update(1, 600, kHappy);
        EmotionScores atUneven{};
        for (const int t : {3, 40, 41, 300, 333, 600})
            atUneven = uneven.update(1, t, kHappy);
        QVERIFY(isNear(happiness(atQuick), happiness(atSlow)));
        QVERIFY(isNear(happiness(atUneven), happiness(atSlow)));
        QVERIFY(isNear(happiness(atSlow), 1.0 - std::exp(-2.0)));
    }

    void sumStaysOne()
    {
        EmotionSmoother smoother;
        for (int i = 0; i < 1000; ++i) {
            const auto scores =
                smoother.update(1, 33 * i, test::only(kEmotions[static_cast<std::size_t>(i) % 7]));
            QVERIFY(isNear(std::accumulate(scores.begin(), scores.end(), 0.0F), 1.0, 1e-4));
        }
    }

    void facesDoNotInfluenceOneAnother()
    {
        EmotionSmoother smoother;
        smoother.update(1, 0, kSad);
        QCOMPARE(smoother.update(2, 10, kHappy), kHappy);
        QVERIFY(happiness(smoother.update(1, 20, kSad)) == 0.0F);
    }

    void timeThatStandsStillChangesNothing()
    {
        EmotionSmoother smoother;
        smoother.update(1, 100, kSad);
        QCOMPARE(smoother.update(1, 100, kHappy), kSad);
        QCOMPARE(smoother.update(1, 50, kHappy), kSad);
    }

    void timeThatRunsBackwardsIsNotCountedTwice()
    {
        EmotionSmoother smoother(300);
        smoother.update(1, 1000, kSad);
        smoother.update(1, 400, kHappy); // a frame out of order
        QVERIFY(isNear(happiness(smoother.update(1, 1300, kHappy)), 1.0 - std::exp(-1.0)));
    }

    void zeroTimeConstantSwitchesTheFilterOff()
    {
        EmotionSmoother off(0);
        off.update(1, 0, kSad);
        QCOMPARE(off.update(1, 0, kHappy), kHappy);
        QCOMPARE(off.update(1, 1, kSad), kSad);
        EmotionSmoother negative(-5);
        negative.update(1, 0, kSad);
        QCOMPARE(negative.update(1, 1, kHappy), kHappy);
    }

    void longPauseForgetsThePast()
    {
        EmotionSmoother smoother;
        smoother.update(1, 0, kSad);
        QVERIFY(isNear(happiness(smoother.update(1, 3'600'000, kHappy)), 1.0));
    }
};

QTEST_GUILESS_MAIN(TestEmotionSmoother)
#include "test_emotion_smoother.moc"
