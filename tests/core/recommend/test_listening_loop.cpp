// SPDX-License-Identifier: MIT
#include "core/recommend/listening_loop.h"
#include "core/recommend/playlist_arc.h"

#include <QTest>

using namespace v2m;

namespace {

constexpr int kFrameMs = 40;
constexpr AffectPoint kCalm = {0.35F, -0.6F};

EmotionScores between(Emotion from, Emotion to, float share)
{
    EmotionScores scores{};
    scores[index(from)] += 1.0F - share;
    scores[index(to)] += share;
    return scores;
}

/// Somebody angry in front of a camera, to whom calming tracks are played.
class Listener {
public:
    explicit Listener(std::optional<AffectPoint> goal = kCalm) : loop(goal) { watch(2000, 0.0F); }

    /// Reads a face that is this far from anger to neutral.
    void watch(int durationMs, float calmed)
    {
        for (int ms = 0; ms < durationMs; ms += kFrameMs, m_nowMs += kFrameMs)
            loop.read(m_nowMs, between(Emotion::Angry, Emotion::Neutral, calmed));
    }

    void hear(const std::string& name, float calmed, int durationMs = 60'000)
    {
        loop.beginTrack(name, {-0.1F, 0.2F});
        watch(durationMs, calmed);
    }

    /// The length of the next step, of a list of five towards the goal.
    float nextStep() const
    {
        RankQuery query = queryForEmotions(*loop.now(), RankMode::Calm, QueryOrigin::Clip);
        query.goal = kCalm;
        query.pace = loop.pace();
        const PlaylistArc arc(query);
        return arc.positionOf(1, 5);
    }

    ListeningLoop loop;

private:
    std::int64_t m_nowMs = 0;
};

} // namespace

class TestListeningLoop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeAFaceIsRead()
    {
        ListeningLoop loop(kCalm);
        QVERIFY(!loop.now());
        QVERIFY(!loop.summary());
        loop.read(0, between(Emotion::Angry, Emotion::Neutral, 0.0F));
        QVERIFY(!loop.now());
        loop.beginTrack("One", {});
        loop.endTrack();
        QVERIFY(!loop.summary());
        QCOMPARE(loop.pace(), 1.0F);
    }

    void listenersWhoDoNotFollowGetSmallerSteps()
    {
        Listener follows;
        Listener doesNot;
        follows.hear("One", 0.8F);
        doesNot.hear("One", 0.0F);
        follows.loop.endTrack();
        doesNot.loop.endTrack();
        qInfo("next step: %.3f of the way for who follows, %.3f for who does not",
              follows.nextStep(), doesNot.nextStep());
        QVERIFY(doesNot.nextStep() < 0.5F * follows.nextStep());
        QVERIFY(doesNot.nextStep() < 0.25F); // less than an even one
        QCOMPARE(doesNot.loop.pace(), 0.5F);
    }

    void listenersWhoMoveAwayGetSmallerSteps()
    {
        Listener listener;
        listener.hear("One", 0.5F);
        listener.hear("Two", 0.0F);
        const float before = listener.loop.pace();
        listener.loop.endTrack();
        QCOMPARE(listener.loop.pace(), 0.5F * before);
    }

    void listenersWhoFollowGetLargerSteps()
    {
        Listener listener;
        listener.hear("One", 1.0F);
        listener.loop.endTrack();
        QCOMPARE(listener.loop.pace(), 1.5F);
        QVERIFY(listener.nextStep() > 0.25F);
    }

    void thePaceHasBounds()
    {
        Listener slow;
        Listener fast;
        for (int i = 0; i < 9; ++i) {
            slow.hear("One", 0.0F);
            fast.hear("One", 1.0F);
            fast.loop.endTrack();
            fast.watch(60'000, 0.0F); // angry again
        }
        slow.loop.endTrack();
        QCOMPARE(slow.loop.pace(), kSlowestPace);
        QCOMPARE(fast.loop.pace(), kFastestPace);
    }

    void aTrackHeardTooBrieflyIsIgnored()
    {
        Listener listener;
        listener.hear("One", 0.0F, 4000);
        listener.loop.endTrack();
        QCOMPARE(listener.loop.pace(), 1.0F);
        QCOMPARE(listener.loop.summary()->tracks, 0);
    }

    void aTrackWithoutAFaceIsIgnored()
    {
        Listener listener;
        listener.loop.beginTrack("One", {});
        listener.loop.beginTrack("Two", {});
        QCOMPARE(listener.loop.pace(), 1.0F);
    }

    void aPassingExpressionMovesLittle()
    {
        Listener listener;
        listener.watch(20'000, 0.0F);
        const AffectPoint before = affectOf(*listener.loop.now());
        listener.watch(400, 1.0F);
        QVERIFY(distance(before, affectOf(*listener.loop.now())) < 0.1F);
    }

    void reportsStartPositionAndWhatHelped()
    {
        Listener listener;
        listener.hear("One", 0.1F);
        listener.hear("Two", 0.7F);
        listener.hear("Three", 0.9F);
        listener.loop.endTrack();
        const auto summary = listener.loop.summary();
        QVERIFY(summary);
        QCOMPARE(emotionsByScore(summary->began)[0], Emotion::Angry);
        QCOMPARE(emotionsByScore(summary->now)[0], Emotion::Neutral);
        QCOMPARE(summary->helped, std::string("Two"));
        QCOMPARE(summary->tracks, 3);
        QVERIFY(summary->gone && *summary->gone > 0.3F && *summary->gone < 0.7F);
    }

    void nothingHelpedAListenerWhoDidNotMove()
    {
        Listener listener;
        listener.hear("One", 0.0F);
        listener.loop.endTrack();
        const auto summary = listener.loop.summary();
        QVERIFY(summary && summary->helped.empty());
        QVERIFY(*summary->gone < 0.01F);
    }

    void withoutAGoalThereIsNoPath()
    {
        Listener listener{std::nullopt};
        listener.hear("One", 1.0F);
        listener.loop.endTrack();
        QCOMPARE(listener.loop.pace(), 1.0F);
        QVERIFY(!listener.loop.summary()->gone);
        QVERIFY(listener.loop.summary()->helped.empty());
    }

    void atTheGoalThereIsNoPathLeft()
    {
        Listener listener{affectOf(Emotion::Angry)};
        listener.hear("One", 0.0F);
        listener.loop.endTrack();
        QVERIFY(!listener.loop.summary()->gone);
    }

    void aPauseDoesNotCountAsTimeWithAFace()
    {
        ListeningLoop loop(kCalm);
        loop.read(0, between(Emotion::Angry, Emotion::Neutral, 0.0F));
        loop.read(600'000, between(Emotion::Angry, Emotion::Neutral, 0.0F));
        QVERIFY(!loop.now());                                          // half a second at most
        loop.read(0, between(Emotion::Angry, Emotion::Neutral, 0.0F)); // another camera
        QVERIFY(!loop.now());
    }
};

QTEST_APPLESS_MAIN(TestListeningLoop)
#include "test_listening_loop.moc"
