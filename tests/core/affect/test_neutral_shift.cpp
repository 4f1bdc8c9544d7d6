// SPDX-License-Identifier: MIT
#include "core/affect/neutral_shift.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

using namespace v2m;

namespace {

constexpr std::array<double, kEmotionCount> kUsual = {-2, -4, -3, -3, -1, -3, 0};

/// Scores whose log-odds against Neutral are these.
EmotionScores fromLogOdds(const std::array<double, kEmotionCount>& logOdds)
{
    double sum = 0.0;
    for (const double value : logOdds)
        sum += std::exp(value);
    EmotionScores scores{};
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        scores[i] = static_cast<float>(std::exp(logOdds[i]) / sum);
    return scores;
}

double sumOf(const EmotionScores& scores)
{
    return std::accumulate(scores.begin(), scores.end(), 0.0);
}

bool isNear(double actual, double expected, double tolerance = 1e-4)
{
    return std::abs(actual - expected) < tolerance;
}

/// Somebody whose face at rest looks sadder than most by one nat.
EmotionScores sadAtRest()
{
    auto own = kUsual;
    own[index(Emotion::Sad)] += 1.0;
    return fromLogOdds(own);
}

} // namespace

class TestNeutralShift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLearnedChangesNothing()
    {
        const EmotionScores scores = fromLogOdds({1, -7, 0.3, 2, -1, -3, 0});
        QVERIFY(NeutralShift().isNone());
        QCOMPARE(shifted(scores, NeutralShift()), scores);
        QVERIFY(learnNeutralShift({}, kUsual).isNone());
        const std::vector<EmotionScores> seen = {sadAtRest()};
        QVERIFY(learnNeutralShift(seen, kUsual, 0.0).isNone());
    }

    void ordinaryFaceGivesNoShift()
    {
        const std::vector<EmotionScores> seen(30, fromLogOdds(kUsual));
        for (const double bias : learnNeutralShift(seen, kUsual).bias)
            QVERIFY(isNear(bias, 0.0));
    }

    void whatTheFaceAlwaysShowsIsTakenBack()
    {
        const std::vector<EmotionScores> seen(30, sadAtRest());
        const NeutralShift whole = learnNeutralShift(seen, kUsual, 1.0);
        QVERIFY(isNear(whole.bias[index(Emotion::Sad)], -1.0));
        QVERIFY(isNear(whole.bias[index(Emotion::Happy)], 0.0));
        const NeutralShift half = learnNeutralShift(seen, kUsual, 0.5);
        QVERIFY(isNear(half.bias[index(Emotion::Sad)], -0.5));
        const EmotionScores read = shifted(sadAtRest(), whole);
        const EmotionScores usual = fromLogOdds(kUsual);
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            QVERIFY(isNear(read[i], usual[i]));
    }

    void logOddsAreAveragedOverReadings()
    {
        auto sadder = kUsual;
        sadder[index(Emotion::Sad)] += 0.4;
        auto gladder = kUsual;
        gladder[index(Emotion::Sad)] -= 0.2;
        const std::vector<EmotionScores> seen = {fromLogOdds(sadder), fromLogOdds(gladder)};
        QVERIFY(isNear(meanLogOdds(seen)[index(Emotion::Sad)], -1.0 + 0.1));
        QCOMPARE(meanLogOdds(seen)[index(Emotion::Neutral)], 0.0);
        QCOMPARE(meanLogOdds({}), (std::array<double, kEmotionCount>{}));
    }

    void biasIsLimited()
    {
        EmotionScores certain{};
        certain[index(Emotion::Happy)] = 1.0F;
        const std::vector<EmotionScores> seen(90, certain);
        const NeutralShift shift = learnNeutralShift(seen, kUsual, 50.0);
        QCOMPARE(shift.bias[index(Emotion::Happy)], -kLargestNeutralBias);
        for (const double bias : shift.bias)
            QVERIFY(std::abs(bias) <= kLargestNeutralBias);
        QCOMPARE(shift.bias[index(Emotion::Neutral)], 0.0);
        // A shift from elsewhere is limited, too.
        NeutralShift huge;
        huge.bias.fill(1e6);
        huge.bias[index(Emotion::Sad)] = -std::numeric_limits<double>::infinity();
        QVERIFY(isNear(sumOf(shifted(sadAtRest(), huge)), 1.0));
        // 90 % stays ahead of everything else.
        NeutralShift against;
        against.bias.fill(kLargestNeutralBias);
        against.bias[index(Emotion::Happy)] = -kLargestNeutralBias;
        against.bias[index(Emotion::Neutral)] = 0.0;
        EmotionScores happy{};
        happy[index(Emotion::Happy)] = 0.9F;
        happy[index(Emotion::Neutral)] = 0.1F;
        QVERIFY(shifted(happy, against)[index(Emotion::Happy)] > 0.66F);
    }

    void badNumbersDoNoHarm()
    {
        constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
        EmotionScores broken = sadAtRest();
        broken[2] = kNan;
        EmotionScores infinite = sadAtRest();
        infinite[4] = std::numeric_limits<float>::infinity();
        QVERIFY(learnNeutralShift(std::vector{broken, infinite}, kUsual).isNone());
        QCOMPARE(learnNeutralShift(std::vector{broken, sadAtRest()}, kUsual),
                 learnNeutralShift(std::vector{sadAtRest()}, kUsual));
        auto usual = kUsual;
        usual[0] = std::numeric_limits<double>::quiet_NaN();
        const NeutralShift shift =
            learnNeutralShift(std::vector{sadAtRest()}, usual, static_cast<double>(kNan));
        QVERIFY(shift.isNone());
        QCOMPARE(learnNeutralShift(std::vector{sadAtRest()}, usual).bias[0], 0.0);

        NeutralShift bad;
        bad.bias.fill(std::numeric_limits<double>::quiet_NaN());
        QVERIFY(isNear(sumOf(shifted(sadAtRest(), bad)), 1.0));
        QCOMPARE(shifted(EmotionScores{}, learnNeutralShift(std::vector{sadAtRest()}, kUsual)),
                 EmotionScores{});
        EmotionScores certain{};
        certain[0] = 1.0F;
        const NeutralShift good = learnNeutralShift(std::vector{sadAtRest()}, kUsual);
        QCOMPARE(shifted(certain, good), certain);
        QVERIFY(std::isnan(shifted(broken, good)[2])); // as it came
    }
};

QTEST_GUILESS_MAIN(TestNeutralShift)
#include "test_neutral_shift.moc"
