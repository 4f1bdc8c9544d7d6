// SPDX-License-Identifier: MIT
#include "core/recommend/arc_steps.h"
#include "core/recommend/playlist_arc.h"
#include "core/recommend/ranker.h"
#include "core/recommend/row_scorer.h"
#include "tests/support/rank_in_memory.h"

#include <QTest>

#include <cmath>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

RankQuery angryToCalm(ArcSteps steps, float pace = 1.0F)
{
    EmotionScores scores{};
    scores[index(Emotion::Angry)] = 1.0F;
    RankQuery query = queryForEmotions(scores, RankMode::Calm, QueryOrigin::Clip);
    query.steps = steps;
    query.pace = pace;
    return query;
}

std::vector<float> stepsOf(const PlaylistArc& arc, int count)
{
    std::vector<float> steps;
    for (int i = 1; i < count; ++i)
        steps.push_back(arc.positionOf(i, count) - arc.positionOf(i - 1, count));
    return steps;
}

/// Tracks all over the plane, with neither words nor emotions of their own.
std::vector<Track> grid()
{
    std::vector<Track> tracks;
    for (int v = -10; v <= 10; ++v) {
        for (int a = -10; a <= 10; ++a) {
            Track track;
            track.id = u"%1"_s.arg(tracks.size(), 4, 10, QChar(u'0'));
            track.source = u"test"_s;
            track.caption = track.id;
            track.affect.point = {static_cast<float>(v) / 10.0F, static_cast<float>(a) / 10.0F};
            tracks.push_back(track);
        }
    }
    return tracks;
}

} // namespace

class TestArcSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesRoundTrip()
    {
        for (const ArcSteps steps : kArcSteps)
            QCOMPARE(arcStepsFromName(arcStepsName(steps)), std::optional(steps));
        QVERIFY(!arcStepsFromName("odd"));
    }

    void allPathsHaveTheSameStartAndGoal_data()
    {
        QTest::addColumn<int>("which");
        for (const ArcSteps steps : kArcSteps)
            QTest::newRow(arcStepsName(steps).data()) << static_cast<int>(steps);
    }

    void allPathsHaveTheSameStartAndGoal()
    {
        QFETCH(int, which);
        const PlaylistArc even(angryToCalm(ArcSteps::Even));
        const PlaylistArc arc(angryToCalm(static_cast<ArcSteps>(which)));
        QCOMPARE(arc.goal(), even.goal());
        QCOMPARE(arc.pointAt(arc.positionOf(0, 9)), even.start());
        QVERIFY(distance(arc.pointAt(arc.positionOf(8, 9)), even.goal()) < 1e-5F);
        QCOMPARE(arc.positionOf(0, 1), 1.0F);
        for (const float step : stepsOf(arc, 9))
            QVERIFY(step > 0.0F);
    }

    void arousalChangesFirst()
    {
        const PlaylistArc arc(angryToCalm(ArcSteps::ArousalFirst));
        QVERIFY(arc.bend());
        const float bend = arc.bend()->position;
        QCOMPARE(arc.pointAt(bend / 2.0F).valence, arc.start().valence);
        QCOMPARE(arc.pointAt(bend).arousal, arc.goal().arousal);
        QVERIFY(std::abs(arc.pointAt((1.0F + bend) / 2.0F).arousal - arc.goal().arousal) < 1e-5F);
    }

    void valenceChangesFirst()
    {
        const PlaylistArc arc(angryToCalm(ArcSteps::ValenceFirst));
        QVERIFY(arc.bend());
        const float bend = arc.bend()->position;
        QCOMPARE(arc.pointAt(bend / 2.0F).arousal, arc.start().arousal);
        QCOMPARE(arc.pointAt(bend).valence, arc.goal().valence);
    }

    void aBentPathHasEvenSteps()
    {
        const PlaylistArc arc(angryToCalm(ArcSteps::ArousalFirst));
        const float way = std::abs(arc.goal().valence - arc.start().valence) +
                          std::abs(arc.goal().arousal - arc.start().arousal);
        for (const float position : {0.1F, 0.4F, 0.8F}) {
            const AffectPoint one = arc.pointAt(position);
            const AffectPoint other = arc.pointAt(position + 0.1F);
            const float step =
                std::abs(one.valence - other.valence) + std::abs(one.arousal - other.arousal);
            QVERIFY(std::abs(step - 0.1F * way) < 1e-5F);
        }
    }

    void whereOneCoordinateChangesThePathIsStraight()
    {
        QVERIFY(!bendOf(ArcSteps::ArousalFirst, {0.2F, 0.5F}, {0.2F, -0.5F}));
        QVERIFY(!bendOf(ArcSteps::ValenceFirst, {0.2F, 0.5F}, {0.2F, 0.5F}));
        QVERIFY(!bendOf(ArcSteps::Even, {0.2F, 0.5F}, {-0.2F, -0.5F}));
        QVERIFY(!bendOf(ArcSteps::Adapt, {0.2F, 0.5F}, {-0.2F, -0.5F}));
        RankQuery match = angryToCalm(ArcSteps::ArousalFirst);
        match.mode = RankMode::Match;
        QVERIFY(PlaylistArc(match).isStill());
        QVERIFY(!PlaylistArc(match).bend());
    }

    void aPointIsNearestToItsPositionOnABentPath()
    {
        const PlaylistArc arc(angryToCalm(ArcSteps::ValenceFirst));
        for (const float position : {0.0F, 0.2F, 0.5F, 0.9F, 1.0F})
            QVERIFY(std::abs(arc.positionNear(arc.pointAt(position)) - position) < 1e-4F);
    }

    void adaptedStepsGrow()
    {
        const std::vector<float> steps = stepsOf(PlaylistArc(angryToCalm(ArcSteps::Adapt)), 10);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QVERIFY(steps.front() < 0.5F / 9.0F);
    }

    void aFarGoalBeginsWithSmallerSteps()
    {
        QVERIFY(growthOf(ArcSteps::Adapt, 1.5F, 1.0F) > growthOf(ArcSteps::Adapt, 0.3F, 1.0F));
        QCOMPARE(growthOf(ArcSteps::Even, 1.5F, 1.0F), 1.0F);
    }

    void listenersWhoFollowLessGetSmallerSteps_data() { allPathsHaveTheSameStartAndGoal_data(); }

    void listenersWhoFollowLessGetSmallerSteps()
    {
        QFETCH(int, which);
        const auto firstOf = [which](float pace) {
            return stepsOf(PlaylistArc(angryToCalm(static_cast<ArcSteps>(which), pace)), 6).front();
        };
        QVERIFY(firstOf(0.5F) < firstOf(1.0F));
        QVERIFY(firstOf(1.0F) < firstOf(1.5F));
        QCOMPARE(firstOf(0.0F), firstOf(kSlowestPace));
        QCOMPARE(firstOf(9.0F), firstOf(kFastestPace));
    }

    void scoresAlongABentPathAreThoseOfItsPoints()
    {
        // A bare point's arc has nothing but the distance to go by.
        for (const ArcSteps steps : kArcSteps) {
            RankQuery query = queryForPoint({-0.6F, 0.5F}, RankMode::Calm);
            query.steps = steps;
            const PlaylistArc arc(query);
            const RowScorer scorer(arc);
            for (const float position : {0.0F, 0.3F, 0.6F, 1.0F}) {
                for (const Track& track : grid()) {
                    const AffectPoint point = track.affect.point;
                    const float away = distance(point, arc.pointAt(position));
                    const float score = scorer.curveOf({0, point, {}, 1.0F}, 0.0F).at(position);
                    QVERIFY(std::abs(score - (1.0F - away * away / 0.25F)) < 1e-3F);
                }
            }
        }
    }

    void theListFollowsThePath()
    {
        const std::vector<Track> tracks = grid();
        RankQuery query = queryForPoint({-0.6F, 0.6F}, RankMode::Calm);
        query.steps = ArcSteps::ArousalFirst;
        const PlaylistArc arc(query);
        const std::vector<RankedTrack> list = test::rankTracks(query, tracks, {.top = 7});
        QCOMPARE(list.size(), 7U);
        for (const RankedTrack& ranked : list)
            QVERIFY(distance(ranked.track.affect.point, arc.pointAt(ranked.arcPosition)) < 0.2F);
        QVERIFY(distance(list[3].track.affect.point, {-0.6F, -0.6F}) < 0.45F);
    }

    void whatLiesBehindTheStartDoesNotComeFirst()
    {
        // A list of all there is, most of it far off the path.
        const RankQuery query = angryToCalm(ArcSteps::Even);
        RankOptions options;
        const std::vector<Track> tracks = grid();
        options.top = static_cast<int>(tracks.size());
        const std::vector<RankedTrack> list = test::rankTracks(query, tracks, options);
        QCOMPARE(list.size(), tracks.size());
        QVERIFY(distance(list.front().track.affect.point, query.point) < 0.2F);
    }
};

QTEST_APPLESS_MAIN(TestArcSteps)
#include "test_arc_steps.moc"
