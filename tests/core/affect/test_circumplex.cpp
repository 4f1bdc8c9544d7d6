// SPDX-License-Identifier: MIT
#include "core/affect/circumplex.h"
#include "tests/support/scores.h"

#include <QTest>

#include <cmath>

using namespace v2m;

namespace {

constexpr float kTolerance = 1e-6F;

bool isNear(AffectPoint actual, AffectPoint expected)
{
    return std::abs(actual.valence - expected.valence) < kTolerance &&
           std::abs(actual.arousal - expected.arousal) < kTolerance;
}

} // namespace

class TestCircumplex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emotionsLieWhereTheLiteratureHasThem()
    {
        // Russell and Mehrabian 1977, rounded; repeated here so that a slip in either table is
        // noticed.
        QVERIFY(isNear(affectOf(Emotion::Happy), {0.81F, 0.51F}));
        QVERIFY(isNear(affectOf(Emotion::Angry), {-0.51F, 0.59F}));
        QVERIFY(isNear(affectOf(Emotion::Sad), {-0.63F, -0.27F}));
        QVERIFY(isNear(affectOf(Emotion::Fear), {-0.64F, 0.60F}));
        QVERIFY(isNear(affectOf(Emotion::Disgust), {-0.60F, 0.35F}));
        QVERIFY(isNear(affectOf(Emotion::Surprise), {0.40F, 0.67F}));
        QVERIFY(isNear(affectOf(Emotion::Neutral), {0.0F, 0.0F}));
    }

    void certainEmotionLiesAtItsOwnPoint()
    {
        for (const Emotion emotion : kEmotions)
            QVERIFY(isNear(affectOf(test::only(emotion)), affectOf(emotion)));
    }

    void mixtureIsTheWeightedMean()
    {
        QVERIFY(isNear(affectOf(test::scoresOf({{Emotion::Happy, 0.75F}, {Emotion::Sad, 0.25F}})),
                       {0.75F * 0.81F - 0.25F * 0.63F, 0.75F * 0.51F - 0.25F * 0.27F}));
    }

    void scaleOfTheScoresDoesNotMatter()
    {
        EmotionScores scores = {0.1F, 0.2F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F};
        const AffectPoint point = affectOf(scores);
        for (float& score : scores)
            score *= 4.0F;
        QVERIFY(isNear(affectOf(scores), point));
        QVERIFY(
            isNear(affectOf(test::scoresOf({{Emotion::Fear, 0.01F}})), affectOf(Emotion::Fear)));
    }

    void noScoresGiveTheOrigin() { QCOMPARE(affectOf(EmotionScores{}), AffectPoint{}); }

    void distanceIsEuclidean()
    {
        QCOMPARE(distance({0.1F, 0.2F}, {0.4F, 0.6F}), 0.5F);
        QCOMPARE(distance({0.4F, 0.6F}, {0.1F, 0.2F}), 0.5F);
        QCOMPARE(distance({-1.0F, -1.0F}, {1.0F, 1.0F}), 2.0F * std::sqrt(2.0F));
        QCOMPARE(distance({0.3F, 0.3F}, {0.3F, 0.3F}), 0.0F);
    }

    void clampingReachesTheEdgeOnly()
    {
        QCOMPARE(clamped({1.5F, -1.5F}), (AffectPoint{1.0F, -1.0F}));
        QCOMPARE(clamped({-7.0F, 7.0F}), (AffectPoint{-1.0F, 1.0F}));
        QCOMPARE(clamped({0.9F, -0.9F}), (AffectPoint{0.9F, -0.9F}));
    }
};

QTEST_GUILESS_MAIN(TestCircumplex)
#include "test_circumplex.moc"
