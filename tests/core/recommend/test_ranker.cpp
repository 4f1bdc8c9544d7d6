// SPDX-License-Identifier: MIT
#include "core/recommend/playlist_arc.h"
#include "core/recommend/ranker.h"
#include "tests/core/recommend/queries.h"
#include "tests/support/rank_in_memory.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <random>
#include <set>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

Track track(int number, AffectPoint point, const EmotionScores& affinities = {},
            float quality = 1.0F)
{
    Track track;
    track.id = u"t%1"_s.arg(number, 7, 10, QChar(u'0'));
    track.rowId = number;
    track.caption = u"Caption %1"_s.arg(number);
    track.tags = {u"tag%1"_s.arg(number)};
    track.affect = {point, affinities, quality};
    return track;
}

QStringList ids(const std::vector<RankedTrack>& list)
{
    QStringList all;
    for (const RankedTrack& ranked : list)
        all.append(ranked.track.id);
    return all;
}

/// Tracks all over the plane, each suiting the emotions near it.
std::vector<Track> everywhere(int count, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> place(-0.9F, 0.9F);
    std::vector<Track> tracks;
    tracks.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const AffectPoint point{place(random), place(random)};
        EmotionScores affinities{};
        for (const Emotion emotion : kEmotions)
            affinities[index(emotion)] = std::max(0.0F, 1.0F - distance(point, affectOf(emotion)));
        tracks.push_back(track(i, point, affinities));
    }
    return tracks;
}

} // namespace

class TestRanker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suitingTracksComeFirst()
    {
        std::vector<Track> tracks = everywhere(500);
        tracks.push_back(track(900, affectOf(Emotion::Sad), only(Emotion::Sad)));
        for (const Emotion emotion : kEmotions) {
            const auto list = rankTracks(feeling(emotion), tracks);
            QCOMPARE(list.size(), std::size_t(10));
            for (const RankedTrack& ranked : list)
                QVERIFY(distance(ranked.track.affect.point, affectOf(emotion)) < 0.4F);
        }
        QCOMPARE(rankTracks(feeling(Emotion::Sad), tracks)[0].track.id, tracks.back().id);
    }

    void ofEquallySuitingTracksTheNearerComesFirst()
    {
        const std::vector<Track> tracks = {track(1, {-0.1F, -0.1F}, only(Emotion::Sad)),
                                           track(2, {-0.6F, -0.3F}, only(Emotion::Sad))};
        QCOMPARE(rankTracks(feeling(Emotion::Sad), tracks)[0].track.id, tracks[1].id);
    }

    void poorRecordingsRankLower()
    {
        const AffectPoint there = affectOf(Emotion::Happy);
        const std::vector<Track> tracks = {track(1, there, only(Emotion::Happy), 0.3F),
                                           track(2, there, only(Emotion::Happy, 0.9F), 1.0F)};
        QCOMPARE(ids(rankTracks(feeling(Emotion::Happy), tracks)),
                 QStringList({tracks[1].id, tracks[0].id}));
    }

    void rankingIsStableWhenScoresTie()
    {
        std::vector<Track> tracks;
        tracks.reserve(1000);
        for (int i = 999; i >= 0; --i)
            tracks.push_back(track(i, {0.5F, 0.5F}, only(Emotion::Happy)));
        QStringList expected;
        for (int i = 0; i < 10; ++i)
            expected.append(u"t%1"_s.arg(i, 7, 10, QChar(u'0')));
        QCOMPARE(ids(rankTracks(feeling(Emotion::Happy), tracks)), expected);
    }

    void orderOfTheCatalogMakesNoDifference()
    {
        std::vector<Track> tracks = everywhere(2000);
        // Many ties among them, so that the edge of the pool is one.
        for (Track& t : tracks)
            t.affect.point = {std::round(t.affect.point.valence * 2) / 2, 0.0F};
        std::mt19937 random(5);
        for (const RankMode mode : kRankModes) {
            const RankQuery query = feeling(Emotion::Angry, mode);
            std::sort(tracks.begin(), tracks.end(),
                      [](const Track& a, const Track& b) { return a.id < b.id; });
            const QStringList first = ids(rankTracks(query, tracks));
            std::shuffle(tracks.begin(), tracks.end(), random);
            QCOMPARE(ids(rankTracks(query, tracks)), first);
        }
    }

    void noTwoTracksHaveTheSameCaption()
    {
        std::vector<Track> tracks = everywhere(300);
        for (std::size_t i = 0; i < tracks.size(); ++i)
            tracks[i].caption = u"Caption %1"_s.arg(i % 15);
        for (const RankMode mode : kRankModes) {
            std::set<QString> captions;
            const auto list = rankTracks(feeling(Emotion::Fear, mode), tracks);
            QCOMPARE(list.size(), std::size_t(10));
            for (const RankedTrack& ranked : list)
                QVERIFY(captions.insert(ranked.track.caption).second);
        }
        // Two are all that can be had of two captions.
        for (std::size_t i = 0; i < tracks.size(); ++i)
            tracks[i].caption = i % 2 == 0 ? u"One."_s : u" one.  "_s;
        tracks[7].caption = u"Two."_s;
        QCOMPARE(rankTracks(feeling(Emotion::Fear), tracks).size(), std::size_t(2));
    }

    void oneArtistDoesNotFillTheList()
    {
        std::vector<Track> tracks;
        for (int i = 0; i < 40; ++i) {
            tracks.push_back(track(i, {-0.6F, -0.3F}, only(Emotion::Sad, i < 20 ? 0.9F : 0.8F)));
            tracks.back().artist = i < 20 ? u"Prolific"_s : u"Artist %1"_s.arg(i);
        }
        const auto list = rankTracks(feeling(Emotion::Sad), tracks);
        const auto prolific = std::count_if(list.begin(), list.end(), [](const RankedTrack& r) {
            return r.track.artist == u"Prolific"_s;
        });
        QVERIFY(prolific >= 1);
        QVERIFY(prolific <= 5);
    }

    void oneCaptionAuthorDoesNotFillTheList()
    {
        std::vector<Track> tracks;
        for (int i = 0; i < 40; ++i) {
            tracks.push_back(track(i, {-0.6F, -0.3F}, only(Emotion::Sad, i < 20 ? 0.9F : 0.87F)));
            tracks.back().captionAuthor = i < 20 ? u"7"_s : QString::number(i % 3);
        }
        const auto ofSeven = [&] {
            const auto list = rankTracks(feeling(Emotion::Sad), tracks);
            return std::count_if(list.begin(), list.end(),
                                 [](const RankedTrack& r) { return r.track.rowId < 20; });
        };
        QVERIFY(ofSeven() >= 1);
        QVERIFY(ofSeven() <= 6);
        for (Track& track : tracks)
            track.captionAuthor.clear(); // nobody knows: then only the score counts
        QCOMPARE(ofSeven(), 10);
    }

    void anEvenDistributionGivesTheMiddle()
    {
        EmotionScores even;
        even.fill(0.143F);
        const auto list = rankTracks(queryForEmotions(even, RankMode::Match, QueryOrigin::Clip),
                                     everywhere(1000));
        for (const RankedTrack& ranked : list)
            QVERIFY(distance(ranked.track.affect.point, {0, 0}) < 0.3F);
    }

    void aBarePointGivesItsNeighbours()
    {
        const std::vector<Track> tracks = everywhere(1000);
        const AffectPoint wanted{0.3F, -0.5F};
        const auto list = rankTracks(queryForPoint(wanted, RankMode::Match), tracks);
        for (const RankedTrack& ranked : list)
            QVERIFY(distance(ranked.track.affect.point, wanted) < 0.35F);
    }

    void atTheSamePointTheTrackWithTheMoodComesFirst()
    {
        const AffectPoint wanted = affectOf(Emotion::Angry);
        std::vector<Track> tracks{track(0, wanted), track(1, wanted), track(2, {0.8F, -0.6F})};
        tracks[1].affect.affinities[index(Emotion::Angry)] = 0.9F;
        tracks[2].affect.affinities[index(Emotion::Angry)] = 0.9F;
        const auto list = rankTracks(queryForPoint(wanted, RankMode::Match), tracks);
        QCOMPARE(list[0].track.id, tracks[1].id);
        QCOMPARE(list[1].track.id, tracks[0].id);
    }

    void aLongerListBeginsLikeAShorterOne()
    {
        const std::vector<Track> tracks = everywhere(1000);
        RankOptions options;
        const auto ten = rankTracks(feeling(Emotion::Sad), tracks, options);
        options.top = 25;
        const auto longer = rankTracks(feeling(Emotion::Sad), tracks, options);
        QCOMPARE(longer.size(), std::size_t(25));
        for (std::size_t i = 0; i < ten.size(); ++i)
            QCOMPARE(longer[i].track.id, ten[i].track.id);
    }

    void anArcNeverGoesBack()
    {
        for (const RankMode mode : {RankMode::Lift, RankMode::Calm, RankMode::Energize}) {
            for (const Emotion emotion : kEmotions) {
                const RankQuery query = feeling(emotion, mode);
                const PlaylistArc arc(query);
                if (arc.isStill())
                    continue; // happy people need no lift
                float last = -1.0F;
                for (const RankedTrack& ranked : rankTracks(query, everywhere(500))) {
                    const float position = arc.positionNear(ranked.track.affect.point);
                    QVERIFY(position >= last);
                    last = position;
                }
            }
        }
    }

    void matchIsInTheOrderOfTheScore()
    {
        const auto list = rankTracks(feeling(Emotion::Surprise), everywhere(1000));
        for (std::size_t i = 1; i < list.size(); ++i)
            QVERIFY(list[i - 1].score >= list[i].score);
        for (const RankedTrack& ranked : list) {
            QCOMPARE(ranked.arcPosition, 0.0F);
            QVERIFY(ranked.score > 0.5F && ranked.score <= 1.0F);
        }
    }

    void arcsBeginAtTheListenerAndEndAtTheGoal_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("top");
        for (const int top : {2, 10, 40}) {
            QTest::addRow("lift %d", top) << int(RankMode::Lift) << top;
            QTest::addRow("calm %d", top) << int(RankMode::Calm) << top;
            QTest::addRow("energize %d", top) << int(RankMode::Energize) << top;
        }
    }

    void arcsBeginAtTheListenerAndEndAtTheGoal()
    {
        QFETCH(int, mode);
        QFETCH(int, top);
        const RankQuery query = feeling(Emotion::Sad, static_cast<RankMode>(mode));
        const PlaylistArc arc(query);
        const auto list = rankTracks(query, everywhere(5000), {.top = top});
        QCOMPARE(static_cast<int>(list.size()), top);
        for (int i = 0; i < top; ++i) {
            const RankedTrack& ranked = list[static_cast<std::size_t>(i)];
            QCOMPARE(ranked.arcPosition, arc.positionOf(i, top));
            QCOMPARE(ranked.aim, arc.pointAt(ranked.arcPosition));
            QVERIFY(distance(ranked.track.affect.point, ranked.aim) < 0.3F);
        }
        QVERIFY(distance(list.front().track.affect.point, query.point) < 0.2F);
        QVERIFY(distance(list.back().track.affect.point, arc.goal()) < 0.2F);
    }

    void aTrackOnItsAimScoresOne()
    {
        const RankQuery query = queryForPoint({-0.6F, -0.3F}, RankMode::Lift);
        const PlaylistArc arc(query);
        std::vector<Track> tracks;
        tracks.reserve(5);
        for (int i = 0; i < 5; ++i)
            tracks.push_back(track(i, arc.pointAt(arc.positionOf(i, 5))));
        const auto list = rankTracks(query, tracks);
        QCOMPARE(list.size(), std::size_t(5));
        for (std::size_t i = 0; i < list.size(); ++i) {
            QCOMPARE(list[i].track.id, tracks[i].id);
            QVERIFY(std::abs(list[i].score - 1.0F) < 1e-4F);
        }
    }

    void onlyAcceptedTracksAreInTheListHoweverFew()
    {
        const std::vector<Track> tracks = everywhere(3000);
        RankOptions options;
        options.accepts = [](const Track& t) { return t.rowId % 500 == 1; };
        for (const RankMode mode : kRankModes) {
            const auto list = rankTracks(feeling(Emotion::Happy, mode), tracks, options);
            QCOMPARE(list.size(), std::size_t(6));
        }
        options.accepts = [](const Track&) { return false; };
        QVERIFY(rankTracks(feeling(Emotion::Happy), tracks, options).empty());
    }

    void adjustmentsMoveTheirRowsOnly()
    {
        const std::vector<Track> tracks = everywhere(1000);
        const QStringList plain = ids(rankTracks(feeling(Emotion::Happy), tracks));
        std::vector<RowAdjustment> adjustments(tracks.size());
        const auto farthest =
            std::min_element(tracks.begin(), tracks.end(), [](const Track& a, const Track& b) {
                return a.affect.point.valence < b.affect.point.valence;
            });
        adjustments[static_cast<std::size_t>(farthest - tracks.begin())].bias = 2.0F;
        const QStringList adjusted =
            ids(rankTracks(feeling(Emotion::Happy), tracks, {.adjustments = adjustments}));
        QVERIFY(!plain.contains(farthest->id));
        QCOMPARE(adjusted.first(), farthest->id);
        QCOMPARE(adjusted.mid(1), plain.mid(0, 9));
    }

    void adjustedTiersComeFirstAndLast()
    {
        const std::vector<Track> tracks = everywhere(12);
        std::vector<RowAdjustment> adjustments(tracks.size());
        adjustments[3].tier = adjustments[7].tier = ListTier::First;
        adjustments[5].tier = ListTier::Last;
        const RankQuery query =
            queryForEmotions({0, 0, 0, 0.5F, 0.3F, 0, 0.2F}, RankMode::Match, QueryOrigin::Clip);
        const QStringList list =
            ids(rankTracks(query, tracks, {.top = 12, .adjustments = adjustments}));
        QCOMPARE(list.size(), 12);
        QVERIFY(list.mid(0, 2).contains(tracks[3].id));
        QVERIFY(list.mid(0, 2).contains(tracks[7].id));
        QCOMPARE(list.last(), tracks[5].id);
    }

    void aFilterLeavesEachEmotionItsTracks()
    {
        // What suits fear passes only far down among the tracks for it.
        const std::vector<Track> tracks = everywhere(6000);
        const auto fearful = [](const Track& t) {
            return t.affect.affinities[index(Emotion::Fear)] > 0.5F;
        };
        RankOptions options;
        options.accepts = [&](const Track& t) { return !fearful(t) || t.rowId % 50 == 3; };
        const RankQuery query =
            queryForEmotions({0, 0, 0.2F, 0.8F, 0, 0, 0}, RankMode::Match, QueryOrigin::Clip);
        int fears = 0;
        for (const RankedTrack& ranked : rankTracks(query, tracks, options))
            fears += ranked.answers == Emotion::Fear && fearful(ranked.track) ? 1 : 0;
        QCOMPARE(fears, 2);
    }

    void aListBeginsWithTheLeadingEmotionAndTakesAShortWay()
    {
        const RankQuery query =
            queryForEmotions({0, 0, 0, 0.3F, 0.4F, 0, 0.3F}, RankMode::Match, QueryOrigin::Clip);
        const auto list = rankTracks(query, everywhere(3000));
        QCOMPARE(list.front().answers, Emotion::Sad);
        int turns = 0;
        for (std::size_t i = 1; i < list.size(); ++i) {
            turns += list[i].answers != list[i - 1].answers ? 1 : 0;
            QVERIFY(distance(list[i].track.affect.point, affectOf(list[i].answers)) < 0.3F);
        }
        QCOMPARE(turns, 2); // sad, neutral, happy: neutral lies in between
        QCOMPARE(list[5].answers, Emotion::Neutral);
    }

    void shortCatalogsGiveShortLists()
    {
        QVERIFY(rankTracks(feeling(Emotion::Sad), std::vector<Track>{}).empty());
        for (const RankMode mode : kRankModes) {
            const auto list = rankTracks(feeling(Emotion::Sad, mode), everywhere(3));
            QCOMPARE(list.size(), std::size_t(3));
        }
        for (const int top : {0, -1}) {
            QVERIFY(rankTracks(feeling(Emotion::Sad), everywhere(3), {.top = top}).empty());
        }
    }

    void longListsHoldEveryTrackOnce()
    {
        for (const RankMode mode : {RankMode::Match, RankMode::Lift}) {
            const auto list =
                rankTracks(feeling(Emotion::Sad, mode), everywhere(700), {.top = 1000});
            const QStringList all = ids(list);
            QCOMPARE(std::set<QString>(all.begin(), all.end()).size(), std::size_t(700));
        }
    }

    void onlyAFewTracksAreFetched()
    {
        const std::vector<Track> tracks = everywhere(20000);
        const std::vector<AffectRow> rows = rowsOf(tracks);
        for (const RankMode mode : kRankModes) {
            std::size_t fetched = 0;
            const auto fetch = [&](std::span<const std::int64_t> rowIds) {
                fetched += rowIds.size();
                std::vector<Track> found;
                for (const std::int64_t rowId : rowIds)
                    found.push_back(tracks[static_cast<std::size_t>(rowId)]);
                return found;
            };
            const auto list = rankTracks(feeling(Emotion::Sad, mode), rows, fetch);
            QCOMPARE(ids(list), ids(rankTracks(feeling(Emotion::Sad, mode), tracks)));
            QVERIFY(fetched <= 1000);
        }
    }

    void aFilterThatFewTracksPassFetchesThemBitByBit()
    {
        const std::vector<Track> tracks = everywhere(9000);
        const std::vector<AffectRow> rows = rowsOf(tracks);
        std::size_t most = 0;
        std::set<std::int64_t> fetched;
        bool twice = false;
        const auto fetch = [&](std::span<const std::int64_t> rowIds) {
            most = std::max(most, rowIds.size());
            std::vector<Track> found;
            for (const std::int64_t rowId : rowIds) {
                twice = !fetched.insert(rowId).second || twice;
                found.push_back(tracks[static_cast<std::size_t>(rowId)]);
            }
            return found;
        };
        RankOptions options;
        options.accepts = [](const Track& t) { return t.rowId % 1500 == 7; };
        std::vector<Track> accepted;
        std::copy_if(tracks.begin(), tracks.end(), std::back_inserter(accepted), options.accepts);
        const auto list = rankTracks(feeling(Emotion::Happy), rows, fetch, options);
        QCOMPARE(ids(list), ids(rankTracks(feeling(Emotion::Happy), accepted)));
        QCOMPARE(list.size(), std::size_t(6));
        QCOMPARE(fetched.size(), tracks.size());
        QVERIFY(!twice);
        QVERIFY2(most <= 1000, qPrintable(QString::number(most)));
    }

    void removedTracksAreLeftOut()
    {
        const std::vector<Track> tracks = everywhere(100);
        const std::vector<AffectRow> rows = rowsOf(tracks);
        const auto fetch = [&](std::span<const std::int64_t> rowIds) {
            std::vector<Track> found;
            for (const std::int64_t rowId : rowIds) {
                if (rowId % 20 == 0)
                    found.push_back(tracks[static_cast<std::size_t>(rowId)]);
            }
            return found;
        };
        QCOMPARE(rankTracks(feeling(Emotion::Sad), rows, fetch).size(), std::size_t(5));
    }

    void nonFiniteRowsAreLeftOut()
    {
        std::vector<Track> tracks = everywhere(50);
        const float nan = std::numeric_limits<float>::quiet_NaN();
        for (std::size_t i = 0; i < tracks.size(); i += 2)
            tracks[i].affect.point.valence = nan;
        QCOMPARE(rankTracks(feeling(Emotion::Happy), tracks, {.top = 50}).size(), std::size_t(25));
    }
};

QTEST_APPLESS_MAIN(TestRanker)
#include "test_ranker.moc"
