// SPDX-License-Identifier: MIT
#include "core/recommend/playlist_arc.h"
#include "tests/core/recommend/queries.h"

#include <QTest>

using namespace v2m;
using namespace v2m::test;

class TestPlaylistArc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMatchStaysWhereItIs()
    {
        const RankQuery query = feeling(Emotion::Sad, RankMode::Match);
        const PlaylistArc arc(query);
        QVERIFY(arc.isStill());
        for (const int i : {0, 4, 9})
            QCOMPARE(arc.positionOf(i, 10), 0.0F);
        QCOMPARE(arc.pointAt(0.7F), query.point);
        QCOMPARE(arc.emotionsAt(0.7F), query.emotions);
    }

    void everyArcBeginsWhereTheListenerIs()
    {
        for (const RankMode mode : kRankModes) {
            for (const Emotion emotion : kEmotions)
                QCOMPARE(PlaylistArc(feeling(emotion, mode)).pointAt(0.0F), affectOf(emotion));
        }
    }

    void eachModeLeadsItsWay()
    {
        for (const Emotion emotion : kEmotions) {
            const AffectPoint from = affectOf(emotion);
            const AffectPoint bright = PlaylistArc(feeling(emotion, RankMode::Lift)).goal();
            QVERIFY(bright.valence >= from.valence && bright.valence > 0.5F);
            const AffectPoint calm = PlaylistArc(feeling(emotion, RankMode::Calm)).goal();
            QVERIFY(calm.arousal < from.arousal && calm.arousal < -0.4F && calm.valence > 0.0F);
            const AffectPoint lively = PlaylistArc(feeling(emotion, RankMode::Energize)).goal();
            QVERIFY(lively.arousal > from.arousal && lively.arousal > 0.6F &&
                    lively.valence > 0.0F);
        }
    }

    void aListenerPastTheGoalIsNotLedBack()
    {
        QCOMPARE(PlaylistArc(queryForPoint({0.95F, 0.2F}, RankMode::Lift)).goal().valence, 0.95F);
        QCOMPARE(PlaylistArc(queryForPoint({0.1F, -0.9F}, RankMode::Calm)).goal().arousal, -0.9F);
        QCOMPARE(PlaylistArc(queryForPoint({0.1F, 0.95F}, RankMode::Energize)).goal().arousal,
                 0.95F);
    }

    void stepsAreEven()
    {
        const PlaylistArc arc(feeling(Emotion::Angry, RankMode::Calm));
        QCOMPARE(arc.positionOf(0, 8), 0.0F);
        QCOMPARE(arc.positionOf(7, 8), 1.0F);
        QVERIFY(distance(arc.pointAt(1.0F), arc.goal()) < 1e-5F);
        const float whole = distance(arc.start(), arc.goal());
        for (int i = 1; i < 8; ++i) {
            const float step =
                distance(arc.pointAt(arc.positionOf(i - 1, 8)), arc.pointAt(arc.positionOf(i, 8)));
            QVERIFY(std::abs(step - whole / 7.0F) < 1e-4F);
        }
    }

    void oneTrackGoesToTheGoal()
    {
        QCOMPARE(PlaylistArc(feeling(Emotion::Sad, RankMode::Lift)).positionOf(0, 1), 1.0F);
    }

    void emotionsFadeIntoThoseOfTheGoal()
    {
        const PlaylistArc arc(feeling(Emotion::Sad, RankMode::Lift));
        const std::size_t sad = index(Emotion::Sad);
        const std::size_t happy = index(Emotion::Happy);
        QCOMPARE(arc.emotionsAt(0.0F)[sad], 1.0F);
        QVERIFY(std::abs(arc.emotionsAt(0.5F)[sad] - 0.5F) < 1e-5F);
        QVERIFY(std::abs(arc.emotionsAt(0.5F)[happy] - 0.5F) < 1e-5F);
        QVERIFY(arc.emotionsAt(1.0F)[sad] < 1e-5F);
    }

    void aBarePointHasTheEmotionsThatLieThere()
    {
        const PlaylistArc arc(queryForPoint(affectOf(Emotion::Sad), RankMode::Lift));
        QVERIFY(!arc.namesEmotions());
        QVERIFY(arc.emotionsAt(0.0F)[index(Emotion::Sad)] > 0.5F);
        QVERIFY(arc.emotionsAt(1.0F)[index(Emotion::Happy)] > 0.5F);
        QVERIFY(PlaylistArc(feeling(Emotion::Sad, RankMode::Lift)).namesEmotions());
    }

    void aListenerPastAChosenGoalIsNotLedBack()
    {
        const AffectPoint happy = affectOf(Emotion::Happy);
        QCOMPARE(PlaylistArc(feeling(Emotion::Happy, RankMode::Lift)).goal(), happy);
        const AffectPoint calmed = PlaylistArc(feeling(Emotion::Happy, RankMode::Calm)).goal();
        QVERIFY(calmed.arousal < -0.4F);
        QVERIFY(calmed.valence > 0.3F && calmed.valence <= 0.5F);
    }

    void aPointIsNearestToItsPositionOnTheArc()
    {
        const PlaylistArc arc(feeling(Emotion::Angry, RankMode::Lift));
        for (const float position : {0.0F, 0.25F, 1.0F})
            QVERIFY(std::abs(arc.positionNear(arc.pointAt(position)) - position) < 1e-4F);
        QVERIFY(arc.positionNear({-1.0F, 0.6F}) < 0.0F);
    }

    void aChosenGoalIsReachedInEvenSteps()
    {
        const AffectPoint goal = {0.3F, -0.8F};
        const RankQuery query = leadingTo(feeling(Emotion::Angry, RankMode::Match), goal);
        const PlaylistArc arc(query);
        QVERIFY(!arc.isStill());
        QCOMPARE(arc.goal(), goal);
        QCOMPARE(arc.pointAt(arc.positionOf(0, 5)), query.point);
        QVERIFY(distance(arc.pointAt(arc.positionOf(4, 5)), goal) < 1e-5F);
        const AffectPoint middle = arc.pointAt(arc.positionOf(2, 5));
        QVERIFY(std::abs(distance(middle, query.point) - distance(middle, goal)) < 1e-5F);
    }

    void aGoalHasTheEmotionsThatLieThere()
    {
        for (const Emotion emotion : kEmotions) {
            const RankQuery query = leadingTo(
                queryForEmotions({1, 1, 1, 1, 1, 1, 1}, RankMode::Match, QueryOrigin::Clip),
                affectOf(emotion));
            const EmotionScores scores = PlaylistArc(query).emotionsAt(1.0F);
            QCOMPARE(emotionsByScore(scores)[0], emotion);
            float sum = 0.0F;
            for (const float score : scores)
                sum += score;
            QVERIFY(std::abs(sum - 1.0F) < 1e-5F);
        }
        const RankQuery corner = leadingTo(feeling(Emotion::Sad, RankMode::Match), {1.0F, -1.0F});
        for (const float score : PlaylistArc(corner).emotionsAt(1.0F))
            QVERIFY(score >= 0.0F && score <= 1.0F); // nor is it no number
    }

    void aGoalWhereTheListenerIsStaysThere()
    {
        const RankQuery sad = feeling(Emotion::Sad, RankMode::Match);
        QVERIFY(PlaylistArc(leadingTo(sad, sad.point)).isStill());
    }
};

QTEST_APPLESS_MAIN(TestPlaylistArc)
#include "test_playlist_arc.moc"
