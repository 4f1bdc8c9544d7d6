// SPDX-License-Identifier: MIT
#include "core/recommend/rank_query.h"
#include "tests/core/recommend/queries.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace v2m;
using namespace v2m::test;

namespace {

float sum(const EmotionScores& scores)
{
    return std::accumulate(scores.begin(), scores.end(), 0.0F);
}

} // namespace

class TestRankQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modesHaveTheNamesOfTheCommandLine()
    {
        for (const auto* name : {"match", "follow", "lift", "calm", "energize"}) {
            const auto mode = rankModeFromName(name);
            QVERIFY(mode.has_value());
            QCOMPARE(rankModeName(*mode), std::string_view(name));
        }
        QVERIFY(!rankModeFromName("Lift").has_value());
        QVERIFY(!rankModeFromName("").has_value());
    }

    void confidenceFallsWithEvenness()
    {
        QCOMPARE(confidence(only(Emotion::Fear)), 1.0F);
        const float clear = confidence({0.05F, 0.02F, 0.03F, 0.6F, 0.05F, 0.05F, 0.2F});
        const float vague = confidence({0.1F, 0.05F, 0.1F, 0.3F, 0.15F, 0.1F, 0.2F});
        const float even = confidence({1, 1, 1, 1, 1, 1, 1});
        QVERIFY(clear > 0.6F);
        QVERIFY(vague < 0.4F && vague > 0.0F);
        QVERIFY(even < 1e-5F);
        // Nothing leads here, but none of it is well.
        QVERIFY(confidence({0.3F, 0.25F, 0.25F, 0.0F, 0.2F, 0.0F, 0.0F}) > 0.65F);
    }

    void oneEmotionIsRequestedUnchanged()
    {
        for (const Emotion emotion : kEmotions) {
            const RankQuery query =
                queryForEmotions(only(emotion), RankMode::Calm, QueryOrigin::Clip);
            QCOMPARE(query.emotions, only(emotion));
            QCOMPARE(query.point, affectOf(emotion));
            QCOMPARE(query.mode, RankMode::Calm);
            QCOMPARE(query.origin, QueryOrigin::Clip);
            QVERIFY(query.hasEmotions());
        }
    }

    void anEvenDistributionAsksForTheMiddle()
    {
        EmotionScores even;
        even.fill(1.0F / 7.0F);
        const RankQuery query = queryForEmotions(even, RankMode::Match, QueryOrigin::Clip);
        QVERIFY(query.isFlat);
        QVERIFY(query.emotions[index(Emotion::Neutral)] > 0.999F);
        QVERIFY(distance(query.point, {0, 0}) < 1e-3F);
    }

    void aDistributionThatIsNotFlatIsRequestedUnchanged()
    {
        const EmotionScores faint = {0.14F, 0.1F, 0.14F, 0.2F, 0.14F, 0.14F, 0.14F};
        QVERIFY(!isFlat(faint));
        QVERIFY(isFlat({0.14F, 0.11F, 0.14F, 0.18F, 0.15F, 0.14F, 0.14F}));
        QVERIFY(!isFlat({0.25F, 0.25F, 0.25F, 0, 0.25F, 0, 0})); // four may lead together
        const RankQuery query = queryForEmotions(faint, RankMode::Match, QueryOrigin::Clip);
        QVERIFY(!query.isFlat);
        QVERIFY(query.asksForShares());
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            QVERIFY(std::abs(query.emotions[e] - faint[e]) < 1e-5F); // nothing is given to neutral
    }

    void aCourseIsRequestedSpanBySpan()
    {
        const MoodCourse course = {{0, 3000, 0.75, only(Emotion::Sad)},
                                   {3000, 4000, 0.25, only(Emotion::Happy)}};
        const RankQuery query = queryForCourse(course, QueryOrigin::Clip);
        QCOMPARE(query.mode, RankMode::Follow);
        QCOMPARE(query.course.size(), std::size_t(2));
        QCOMPARE(query.emotions[index(Emotion::Sad)], 0.75F);
        QVERIFY(query.asksForShares());
        QVERIFY(!queryForEmotions(only(Emotion::Sad), RankMode::Lift, QueryOrigin::Clip)
                     .asksForShares());
        QVERIFY(!queryForAffect({0, 0}, only(Emotion::Sad), RankMode::Match).asksForShares());
        QVERIFY(!leadingTo(queryForEmotions(only(Emotion::Sad), RankMode::Match, QueryOrigin::Clip),
                           {0.5F, 0.5F})
                     .asksForShares());
    }

    void scoresNeedNotSumToOne()
    {
        const RankQuery one =
            queryForEmotions({0, 0, 0, 0.75F, 0, 0.25F, 0}, RankMode::Match, QueryOrigin::Request);
        const RankQuery twice =
            queryForEmotions({0, 0, 0, 3.0F, 0, 1.0F, 0}, RankMode::Match, QueryOrigin::Request);
        QCOMPARE(twice.emotions, one.emotions);
        QVERIFY(std::abs(sum(one.emotions) - 1.0F) < 1e-5F);
    }

    void invalidScoresAskForTheMiddle()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        for (const EmotionScores& scores : {EmotionScores{}, EmotionScores{-1, -1, 0, 0, 0, 0, 0},
                                            EmotionScores{nan, 0, 0, 0, 0, 0, 0}}) {
            const RankQuery query = queryForEmotions(scores, RankMode::Match, QueryOrigin::Clip);
            QCOMPARE(query.emotions, only(Emotion::Neutral));
            QCOMPARE(query.point, AffectPoint{});
        }
    }

    void aPointHasNoEmotionsAndStaysOnThePlane()
    {
        const RankQuery query = queryForPoint({-3.0F, 0.5F}, RankMode::Lift);
        QVERIFY(!query.hasEmotions());
        QCOMPARE(query.point, (AffectPoint{-1.0F, 0.5F}));
        QCOMPARE(query.mode, RankMode::Lift);
    }

    void aMoodInWordsKeepsItsPoint()
    {
        EmotionScores affinities{};
        affinities[index(Emotion::Sad)] = 0.8F;
        affinities[index(Emotion::Fear)] = 0.2F;
        const RankQuery query = queryForAffect({-0.4F, -0.5F}, affinities, RankMode::Calm);
        QCOMPARE(query.point, (AffectPoint{-0.4F, -0.5F}));
        QCOMPARE(query.mode, RankMode::Calm);
        QVERIFY(std::abs(sum(query.emotions) - 1.0F) < 1e-5F);
        QVERIFY(query.emotions[index(Emotion::Sad)] > 8.0F * query.emotions[index(Emotion::Fear)]);
    }

    void blendingMovesPointAndEmotionsAlike()
    {
        const RankQuery sad =
            queryForEmotions(only(Emotion::Sad), RankMode::Lift, QueryOrigin::Clip);
        const RankQuery happy =
            queryForEmotions(only(Emotion::Happy), RankMode::Match, QueryOrigin::Request);
        const RankQuery query = blended(sad, happy, 0.25F);
        QCOMPARE(query.mode, RankMode::Lift);
        QCOMPARE(query.origin, QueryOrigin::Request); // no longer what the clip shows
        QCOMPARE(query.emotions[index(Emotion::Sad)], 0.75F);
        QCOMPARE(query.emotions[index(Emotion::Happy)], 0.25F);
        QCOMPARE(query.point.valence, 0.75F * sad.point.valence + 0.25F * happy.point.valence);
        QVERIFY(!blended(queryForPoint({}, RankMode::Match), happy, 0.5F).hasEmotions());
    }

    void aPointIsBlendedByTheEmotionsNearIt()
    {
        const RankQuery sad =
            queryForEmotions(only(Emotion::Sad), RankMode::Match, QueryOrigin::Clip);
        const RankQuery query =
            blended(sad, queryForPoint(affectOf(Emotion::Happy), RankMode::Match), 0.75F);
        QVERIFY(std::abs(sum(query.emotions) - 1.0F) < 1e-5F);
        QVERIFY(query.emotions[index(Emotion::Happy)] > 0.5F);
        QVERIFY(query.emotions[index(Emotion::Sad)] >= 0.25F);
        QVERIFY(query.asksForShares());
    }

    void aGoalStaysOnThePlaneAndWithTheQuery()
    {
        const RankQuery sad =
            queryForEmotions(only(Emotion::Sad), RankMode::Calm, QueryOrigin::Clip);
        QVERIFY(!sad.goal.has_value());
        const RankQuery query = leadingTo(sad, {0.5F, 7.0F});
        QCOMPARE(*query.goal, (AffectPoint{0.5F, 1.0F}));
        QCOMPARE(query.point, sad.point);
        QCOMPARE(query.mode, RankMode::Match);
        const RankQuery happy =
            queryForEmotions(only(Emotion::Happy), RankMode::Match, QueryOrigin::Request);
        QCOMPARE(blended(query, happy, 0.5F).goal, query.goal);
    }
};

QTEST_APPLESS_MAIN(TestRankQuery)
#include "test_rank_query.moc"
