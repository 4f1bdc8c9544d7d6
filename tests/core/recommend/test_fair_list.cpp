// SPDX-License-Identifier: MIT
#include "core/recommend/fair_list.h"
#include "core/recommend/people_list.h"
#include "core/recommend/row_scorer.h"
#include "tests/support/rank_in_memory.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>
#include <set>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPairs = 200;
constexpr float kFairEnough = 0.8F;

float leastOf(const std::vector<float>& served)
{
    return *std::min_element(served.begin(), served.end());
}

/// Fits of a list that leads nowhere, as one line for each person.
FitTable tableOf(const std::vector<std::vector<float>>& fits)
{
    FitTable table(fits.size(), 1, fits.front().size());
    for (std::size_t person = 0; person < fits.size(); ++person) {
        for (std::size_t row = 0; row < fits[person].size(); ++row)
            table.set(person, 0, row, fits[person][row]);
    }
    return table;
}

/// What the fairest of all lists of so many places gives the one who is served least, by trying
/// all of them.
float fairestOfAll(const FitTable& fits, std::size_t places)
{
    std::vector<bool> isIn(fits.rows(), false);
    std::fill_n(isIn.begin(), places, true);
    float most = 0.0F;
    do {
        std::vector<std::size_t> list;
        for (std::size_t row = 0; row < isIn.size(); ++row) {
            if (isIn[row])
                list.push_back(row);
        }
        most = std::max(most, leastOf(satisfactionOf(fits, list)));
    } while (std::prev_permutation(isIn.begin(), isIn.end()));
    return most;
}

/// What no list of so many places can give more of to the one of two who is served less: for any
/// weight of the one, the mean of the rows that are best for both so weighted is no less.
float boundOf(const FitTable& fits, std::size_t places)
{
    float bound = 1e9F;
    for (int step = 0; step <= 100; ++step) {
        const float weight = static_cast<float>(step) / 100.0F;
        std::vector<float> mixed;
        for (std::size_t row = 0; row < fits.rows(); ++row)
            mixed.push_back(weight * fits.at(0, 0, row) + (1.0F - weight) * fits.at(1, 0, row));
        std::sort(mixed.begin(), mixed.end(), std::greater<>());
        float sum = 0.0F;
        for (std::size_t i = 0; i < places; ++i)
            sum += mixed[i];
        bound = std::min(bound, sum / static_cast<float>(places));
    }
    return bound;
}

class MadeUp {
public:
    explicit MadeUp(unsigned seed) : m_random(seed) {}

    float number() { return std::uniform_real_distribution<float>(0.0F, 1.0F)(m_random); }

    /// One emotion or two lead, as in faces.
    EmotionScores scores()
    {
        EmotionScores scores{};
        for (float& score : scores)
            score = 0.2F * number();
        scores[static_cast<std::size_t>(number() * 6.99F)] += 1.0F;
        scores[static_cast<std::size_t>(number() * 6.99F)] += number();
        const float sum = std::accumulate(scores.begin(), scores.end(), 0.0F);
        for (float& score : scores)
            score /= sum;
        return scores;
    }

    /// Its affinities are what its mood says.
    Track track(int number)
    {
        Track track;
        track.id = QString::number(number).rightJustified(3, u'0');
        track.source = u"test"_s;
        track.caption = u"Recording %1"_s.arg(number);
        const EmotionScores mood = scores();
        track.affect.point = affectOf(mood);
        for (std::size_t e = 0; e < kEmotionCount; ++e)
            track.affect.affinities[e] = std::min(1.0F, 1.3F * mood[e]);
        return track;
    }

    std::vector<Track> catalog(int size)
    {
        std::vector<Track> tracks;
        for (int i = 0; i < size; ++i)
            tracks.push_back(track(i));
        return tracks;
    }

private:
    std::mt19937 m_random;
};

PeopleList listFor(const std::vector<PersonQuery>& people, const std::vector<Track>& catalog,
                   int top, const std::vector<RowAdjustment>& adjustments = {})
{
    const auto rank = [&](const RankQuery& query, int most) {
        return test::rankTracks(query, catalog, {.top = most, .adjustments = adjustments});
    };
    return listForPeople(people, people.front().query, top, rank);
}

std::vector<PersonQuery> feeling(const std::vector<Emotion>& emotions,
                                 RankMode mode = RankMode::Match)
{
    std::vector<PersonQuery> people;
    for (const Emotion emotion : emotions) {
        EmotionScores scores{};
        scores[index(emotion)] = 1.0F;
        people.push_back({static_cast<int>(people.size()) + 1,
                          queryForEmotions(scores, mode, QueryOrigin::Clip)});
    }
    return people;
}

/// All tracks as a table of two people, as listForPeople() sees them.
FitTable fitsFor(const std::vector<PersonQuery>& people, const std::vector<Track>& catalog,
                 std::size_t places)
{
    FitTable fits(people.size(), 1, catalog.size());
    for (std::size_t person = 0; person < people.size(); ++person) {
        const PlaylistArc arc(people[person].query);
        const RowScorer scorer(arc);
        for (std::size_t row = 0; row < catalog.size(); ++row) {
            const TrackAffect& affect = catalog[row].affect;
            fits.set(
                person, 0, row,
                scorer.curveOf({0, affect.point, affect.affinities, affect.quality}, 0.0F).at(0));
        }
    }
    calibrate(fits, places);
    return fits;
}

} // namespace

class TestFairList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsServedLeastIsServedFirst()
    {
        // The mean would take the first three rows.
        const FitTable fits = tableOf({{1, 0.9F, 0.8F, 0, 0, 0}, {0, 0, 0, 0.5F, 0.4F, 0.3F}});
        const std::vector<std::size_t> list = fairestRows(fits, 3);
        QCOMPARE(std::set(list.begin(), list.end()), (std::set<std::size_t>{0, 3, 4}));
    }

    void rowsForBothComeBeforeRowsForOne()
    {
        const FitTable fits = tableOf({{1, 0.7F, 0, 0.6F}, {0, 0.7F, 1, 0.6F}});
        const std::vector<std::size_t> list = fairestRows(fits, 2);
        QCOMPARE(std::set(list.begin(), list.end()), (std::set<std::size_t>{1, 3}));
        QCOMPARE(bestFits(fits, 0, 1), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(bestFits(fits, 0, 2), std::vector<std::size_t>{1});
    }

    void aTenthIsAsGood()
    {
        const FitTable fits = tableOf({{0.8F, 0.8F}, {0.72F, 0.68F}});
        QCOMPARE(bestFits(fits, 0, 0).size(), 2U);
        QCOMPARE(bestFits(fits, 0, 1), std::vector<std::size_t>{0});
    }

    void itIsNearlyTheFairestOfAll()
    {
        constexpr std::size_t kRows = 12;
        constexpr std::size_t kPlaces = 4;
        float worst = 1.0F;
        double sum = 0.0;
        for (unsigned pair = 0; pair < kPairs; ++pair) {
            MadeUp madeUp(pair);
            FitTable fits(2, 1, kRows);
            for (std::size_t row = 0; row < kRows; ++row) {
                fits.set(0, 0, row, madeUp.number());
                fits.set(1, 0, row, madeUp.number() * madeUp.number());
            }
            calibrate(fits, kPlaces);
            const float share = leastOf(satisfactionOf(fits, fairestRows(fits, kPlaces))) /
                                fairestOfAll(fits, kPlaces);
            worst = std::min(worst, share);
            sum += share;
        }
        qInfo("of the fairest: at least %.3f, %.3f on average", worst, sum / kPairs);
        QVERIFY2(worst >= kFairEnough, qPrintable(QString::number(worst)));
    }

    void itIsFairForThreeAndMore()
    {
        constexpr std::size_t kPlaces = 5;
        for (unsigned group = 0; group < 40; ++group) {
            MadeUp madeUp(1000 + group);
            FitTable fits(3 + group % 3, 1, 11);
            for (std::size_t person = 0; person < fits.people(); ++person) {
                for (std::size_t row = 0; row < fits.rows(); ++row)
                    fits.set(person, 0, row, madeUp.number());
            }
            calibrate(fits, kPlaces);
            const float least = leastOf(satisfactionOf(fits, fairestRows(fits, kPlaces)));
            QVERIFY2(least >= kFairEnough * fairestOfAll(fits, kPlaces),
                     qPrintable(QString::number(group)));
        }
    }

    void calibratedFitsAreSharesOfThePersonsOwnList()
    {
        FitTable fits = tableOf({{0.9F, 0.3F, 0.1F}, {0.02F, 0.04F, 0.04F}});
        calibrate(fits, 2);
        for (std::size_t person = 0; person < 2; ++person) {
            FitTable own(1, 1, 3);
            for (std::size_t row = 0; row < 3; ++row)
                own.set(0, 0, row, fits.at(person, 0, row));
            QCOMPARE(satisfactionOf(own, fairestRows(own, 2)).front(), 1.0F);
        }
        QCOMPARE(fits.at(0, 0, 0), 1.5F);
        QCOMPARE(fits.at(1, 0, 0), 0.5F);
    }

    void aPersonWithoutSuitableTracksHoldsNobodyBack()
    {
        FitTable fits = tableOf({{0, 0, 0}, {0.1F, 0.9F, 0.5F}});
        calibrate(fits, 1);
        QCOMPARE(fairestRows(fits, 1), std::vector<std::size_t>{1});
        QCOMPARE(satisfactionOf(fits, std::vector<std::size_t>{0}).front(), 1.0F);
    }

    void takenRowsStay()
    {
        const FitTable fits = tableOf({{0, 1, 0.9F}, {0, 1, 0.9F}});
        QCOMPARE(fairestRows(fits, 2, std::vector<std::size_t>{0}),
                 (std::vector<std::size_t>{0, 1}));
        QCOMPARE(fairestRows(fits, 7).size(), 3U);
    }

    void randomPairsAreServedFairly()
    {
        constexpr int kTop = 10;
        float worst = 1.0F;
        double sum = 0.0;
        for (unsigned pair = 0; pair < kPairs; ++pair) {
            MadeUp madeUp(pair);
            const std::vector<Track> catalog = madeUp.catalog(120);
            std::vector<PersonQuery> people;
            for (const int face : {1, 2})
                people.push_back(
                    {face, queryForEmotions(madeUp.scores(), RankMode::Match, QueryOrigin::Clip)});
            const PeopleList list = listFor(people, catalog, kTop);
            QCOMPARE(list.tracks.size(), std::size_t(kTop));

            // Judged by the whole catalog, not by what the list was chosen from.
            const FitTable fits = fitsFor(people, catalog, kTop);
            std::vector<std::size_t> rows;
            for (const RankedTrack& ranked : list.tracks) {
                rows.push_back(static_cast<std::size_t>(ranked.track.id.toInt()));
                QVERIFY(!ranked.people.empty());
            }
            const float share = leastOf(satisfactionOf(fits, rows)) / boundOf(fits, kTop);
            worst = std::min(worst, share);
            sum += share;
        }
        qInfo("of what no list can surpass: at least %.3f, %.3f on average", worst, sum / kPairs);
        QVERIFY2(worst >= kFairEnough, qPrintable(QString::number(worst)));
    }

    void eachRowNamesWhomItAnswers()
    {
        MadeUp madeUp(7);
        const std::vector<Track> catalog = madeUp.catalog(200);
        const PeopleList list = listFor(feeling({Emotion::Happy, Emotion::Sad}), catalog, 8);
        std::set<int> answered;
        for (const RankedTrack& ranked : list.tracks) {
            QVERIFY(std::is_sorted(ranked.people.begin(), ranked.people.end()));
            QVERIFY(std::ranges::count(ranked.people, ranked.bestFor) == 1);
            answered.insert(ranked.people.begin(), ranked.people.end());
            if (ranked.people == std::vector{2})
                QCOMPARE(ranked.answers, Emotion::Sad);
        }
        QCOMPARE(answered, (std::set{1, 2}));
        QCOMPARE(list.served.size(), 2U);
    }

    void anArcIsFairAtEveryStep()
    {
        MadeUp madeUp(8);
        const std::vector<Track> catalog = madeUp.catalog(300);
        const std::vector<PersonQuery> people =
            feeling({Emotion::Angry, Emotion::Sad}, RankMode::Lift);
        const PeopleList list = listFor(people, catalog, 9);
        QCOMPARE(list.tracks.size(), 9U);
        QCOMPARE(list.tracks.front().arcPosition, 0.0F);
        QCOMPARE(list.tracks.back().arcPosition, 1.0F);
        QVERIFY(list.tracks.back().track.affect.point.valence >
                list.tracks.front().track.affect.point.valence);
        QVERIFY(leastOf(list.served) > 0.5F);
    }

    void betterTiersComeFirst()
    {
        MadeUp madeUp(9);
        const std::vector<Track> catalog = madeUp.catalog(40);
        std::vector<RowAdjustment> adjustments(catalog.size());
        adjustments[3].tier = ListTier::First;
        for (std::size_t i = 20; i < adjustments.size(); ++i)
            adjustments[i].tier = ListTier::Last;
        const PeopleList list =
            listFor(feeling({Emotion::Happy, Emotion::Fear}), catalog, 10, adjustments);
        QCOMPARE(list.tracks.front().track.id, catalog[3].id);
        for (const RankedTrack& ranked : list.tracks)
            QVERIFY(ranked.tier != ListTier::Last);
    }

    void noTrackAppearsTwice()
    {
        MadeUp madeUp(10);
        std::vector<Track> catalog = madeUp.catalog(12);
        catalog[5].caption = catalog[2].caption;
        const PeopleList list = listFor(feeling({Emotion::Happy, Emotion::Fear}), catalog, 20);
        QCOMPARE(list.tracks.size(), 11U);
        std::set<QString> captions;
        for (const RankedTrack& ranked : list.tracks)
            QVERIFY(captions.insert(ranked.track.caption).second);
    }

    void anEmptyCatalogGivesAnEmptyList()
    {
        QVERIFY(listFor(feeling({Emotion::Happy, Emotion::Sad}), {}, 10).tracks.empty());
        QVERIFY(fairestRows(FitTable(2, 1, 0), 3).empty());
    }
};

QTEST_APPLESS_MAIN(TestFairList)
#include "test_fair_list.moc"
