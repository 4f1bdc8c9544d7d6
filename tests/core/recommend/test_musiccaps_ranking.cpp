// SPDX-License-Identifier: MIT
// What the lexicon, the caption network and the ranker make of the real captions of MusicCaps.
#include "core/recommend/playlist_arc.h"
#include "core/recommend/ranker.h"
#include "core/text_affect/caption_affect.h"
#include "core/text_affect/lexicon_affect.h"
#include "tests/core/catalog/temporary_catalog.h"
#include "tests/core/recommend/musiccaps_tracks.h"
#include "tests/core/recommend/queries.h"
#include "tests/support/affect_by_lexicon.h"
#include "tests/support/rank_in_memory.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace v2m;
using namespace Qt::StringLiterals;
using namespace v2m::test;

class TestMusicCapsRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tracks =
            musicCapsTracks([affect = LexiconAffect(MoodLexicon::builtIn())](const Track& track) {
                return affectByLexicon(affect, track);
            });
        if (m_tracks.empty())
            QSKIP("../shared/data/musiccaps-public.csv is absent");
        QCOMPARE(m_tracks.size(), std::size_t(5521));
    }

    void publishedFileIsImportedCompletely()
    {
        const TemporaryCatalog place;
        Database database(place.catalogPath());
        const ImportReport report = importFile(database, publishedMusicCaps());
        QCOMPARE(report.added, 5521);
        QCOMPARE(report.rejected, 0);
        QCOMPARE(damageIn(database), QString());
        std::set<QString> titles;
        for (const Track& track : allTracks(database)) {
            QVERIFY(!track.title.isEmpty() && !track.caption.isEmpty() && !track.tags.isEmpty());
            QCOMPARE(*track.endS - *track.startS, 10.0);
            titles.insert(track.title);
        }
        QVERIFY2(titles.size() > 5000, qPrintable(QString::number(titles.size())));
        QCOMPARE(TrackRepository(database).search(u"sitar tabl"_s, 5).size(), std::size_t(5));
    }

    void eachEmotionGivesItsOwnList() { requireListsOfTheirOwn(m_tracks); }

    void listsSuitTheirEmotionAndAreWellRecorded()
    {
        for (const Emotion emotion : kEmotions) {
            for (const RankedTrack& ranked : rankTracks(feeling(emotion), m_tracks)) {
                const auto order = emotionsByScore(ranked.track.affect.affinities);
                QVERIFY(order[0] == emotion || order[1] == emotion);
                QVERIFY(ranked.track.affect.affinities[index(emotion)] > 0.5F);
                QVERIFY(ranked.track.affect.quality > 0.6F);
            }
        }
    }

    void affinitiesHaveASimilarSpread()
    {
        for (const Emotion emotion : kEmotions) {
            const auto passing =
                std::count_if(m_tracks.begin(), m_tracks.end(), [&](const Track& t) {
                    return t.affect.affinities[index(emotion)] > 0.5F;
                });
            const double share = double(passing) / double(m_tracks.size());
            QVERIFY2(
                share > 0.02 && share < 0.15,
                qPrintable(u"%1: %2"_s.arg(QLatin1String(emotionName(emotion).data())).arg(share)));
        }
    }

    void catalogCoversThePlane()
    {
        for (const Emotion emotion : kEmotions) {
            const auto near = std::count_if(m_tracks.begin(), m_tracks.end(), [&](const Track& t) {
                return distance(t.affect.point, affectOf(emotion)) < 0.3F;
            });
            QVERIFY(near >= 20);
        }
    }

    void liftLeadsFromSadToBright()
    {
        const RankQuery query = feeling(Emotion::Sad, RankMode::Lift);
        const auto list = rankTracks(query, m_tracks);
        QCOMPARE(list.size(), std::size_t(10));
        QVERIFY(distance(list.front().track.affect.point, query.point) < 0.25F);
        QVERIFY(distance(list.back().track.affect.point, PlaylistArc(query).goal()) < 0.25F);
        for (const RankedTrack& ranked : list)
            QVERIFY(distance(ranked.track.affect.point, ranked.aim) < 0.45F);
    }

    void arcsMoveInEvenSteps()
    {
        for (const RankMode mode : {RankMode::Lift, RankMode::Calm, RankMode::Energize}) {
            for (const Emotion emotion : kEmotions) {
                const RankQuery query = feeling(emotion, mode);
                const PlaylistArc arc(query);
                if (distance(arc.start(), arc.goal()) < 0.3F)
                    continue; // hardly a way at all
                const auto list = rankTracks(query, m_tracks);
                for (std::size_t i = 0; i < list.size(); ++i) {
                    const float aside = distance(list[i].track.affect.point, list[i].aim);
                    QVERIFY2(aside < 0.2F,
                             qPrintable(u"%1 %2: track %3 is %4 off"_s
                                            .arg(QLatin1String(emotionName(emotion).data()),
                                                 QLatin1String(rankModeName(mode).data()))
                                            .arg(i)
                                            .arg(aside)));
                    QVERIFY(i == 0 || arc.positionNear(list[i].track.affect.point) >=
                                          arc.positionNear(list[i - 1].track.affect.point));
                }
            }
        }
    }

    void longListsHaveManyAuthors()
    {
        for (const Emotion emotion : kEmotions) {
            const auto list = rankTracks(feeling(emotion), m_tracks, {.top = 50});
            QCOMPARE(list.size(), std::size_t(50));
            for (std::size_t first = 0; first < list.size(); first += 10) {
                std::map<QString, int> byAuthor;
                for (std::size_t i = first; i < first + 10; ++i)
                    QVERIFY(++byAuthor[list[i].track.captionAuthor] < 9);
            }
        }
    }

    void withTheNetworkToo()
    {
        const CaptionAffect affect(QStringLiteral(V2M_SOURCE_DIR "/models"));
        QVERIFY(affect.hasNetwork());
        std::vector<Track> tracks = m_tracks;
        for (Track& track : tracks)
            track.affect = affect.read(track).affect;
        requireListsOfTheirOwn(tracks);
        for (const Emotion emotion : kEmotions) {
            for (const RankedTrack& ranked : rankTracks(feeling(emotion), tracks)) {
                const auto order = emotionsByScore(ranked.track.affect.affinities);
                QVERIFY(order[0] == emotion || order[1] == emotion);
                QVERIFY(ranked.track.affect.affinities[index(emotion)] > 0.5F);
            }
        }
    }

private:
    void requireListsOfTheirOwn(const std::vector<Track>& tracks)
    {
        std::map<Emotion, std::set<QString>> tens;
        for (const Emotion emotion : kEmotions) {
            std::map<QString, int> byAuthor;
            for (const RankedTrack& ranked : rankTracks(feeling(emotion), tracks)) {
                tens[emotion].insert(ranked.track.id);
                QVERIFY(++byAuthor[ranked.track.captionAuthor] <= 6);
            }
            QCOMPARE(tens[emotion].size(), std::size_t(10));
        }
        for (const auto& [one, ten] : tens) {
            for (const auto& [other, otherTen] : tens) {
                if (one >= other)
                    continue;
                std::vector<QString> common;
                std::set_intersection(ten.begin(), ten.end(), otherTen.begin(), otherTen.end(),
                                      std::back_inserter(common));
                QVERIFY2(common.size() <= 3,
                         qPrintable(u"%1 and %2"_s.arg(QLatin1String(emotionName(one).data()),
                                                       QLatin1String(emotionName(other).data()))));
            }
        }
    }

    std::vector<Track> m_tracks;
};

QTEST_APPLESS_MAIN(TestMusicCapsRanking)
#include "test_musiccaps_ranking.moc"
