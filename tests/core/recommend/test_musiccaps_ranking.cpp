// SPDX-License-Identifier: MIT
// What the lexicon, the caption network and the ranker make of the real captions of MusicCaps.
#include "core/catalog/csv_reader.h"
#include "core/catalog/python_list.h"
#include "core/recommend/caption_affect.h"
#include "core/recommend/lexicon_affect.h"
#include "core/recommend/playlist_arc.h"
#include "core/recommend/ranker.h"
#include "tests/core/catalog/temporary_catalog.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace v2m;
using namespace v2m::test;

namespace {

QString published()
{
    return sharedFile(QStringLiteral("musiccaps-public.csv"));
}

RankQuery feeling(Emotion emotion, RankMode mode = RankMode::Match)
{
    EmotionScores scores{};
    scores[index(emotion)] = 1.0F;
    return queryForEmotions(scores, mode, QueryOrigin::Clip);
}

} // namespace

class TestMusicCapsRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedFileIsImportedCompletely();
    void eachEmotionGivesItsOwnList();
    void listsSuitTheirEmotionAndAreWellRecorded();
    void affinitiesHaveASimilarSpread();
    void catalogCoversThePlane();
    void liftLeadsFromSadToBright();
    void arcsMoveInEvenSteps();
    void longListsHaveManyAuthors();
    void withTheNetworkToo();

private:
    static void requireListsOfTheirOwn(const std::vector<Track>& tracks);

    std::vector<Track> m_tracks;
};

void TestMusicCapsRanking::initTestCase()
{
    QFile file(published());
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("../shared/data/musiccaps-public.csv is absent");
    CsvReader reader(file, file.fileName());
    CsvRow row;
    QVERIFY(reader.next(row));
    const auto id = row.fields.indexOf(QStringLiteral("ytid"));
    const auto aspects = row.fields.indexOf(QStringLiteral("aspect_list"));
    const auto caption = row.fields.indexOf(QStringLiteral("caption"));
    const auto author = row.fields.indexOf(QStringLiteral("author_id"));
    const LexiconAffect affect(MoodLexicon::builtIn());
    while (reader.next(row)) {
        Track track;
        track.id = row.fields[id];
        track.tags = parsePythonList(row.fields[aspects]).items;
        track.caption = row.fields[caption];
        track.captionAuthor = row.fields[author];
        track.affect = affect.affectOf(track);
        m_tracks.push_back(track);
    }
    QCOMPARE(m_tracks.size(), std::size_t(5521));
}

void TestMusicCapsRanking::publishedFileIsImportedCompletely()
{
    const TemporaryCatalog place;
    Database database(place.catalogPath());
    const ImportReport report = importFile(database, published());
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
    QCOMPARE(TrackRepository(database).search(QStringLiteral("sitar tabl"), 5).size(),
             std::size_t(5));
}

void TestMusicCapsRanking::requireListsOfTheirOwn(const std::vector<Track>& tracks)
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
                     qPrintable(QStringLiteral("%1 and %2")
                                    .arg(QLatin1String(emotionName(one).data()),
                                         QLatin1String(emotionName(other).data()))));
        }
    }
}

void TestMusicCapsRanking::eachEmotionGivesItsOwnList()
{
    requireListsOfTheirOwn(m_tracks);
}

void TestMusicCapsRanking::listsSuitTheirEmotionAndAreWellRecorded()
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

void TestMusicCapsRanking::affinitiesHaveASimilarSpread()
{
    for (const Emotion emotion : kEmotions) {
        const auto passing = std::count_if(m_tracks.begin(), m_tracks.end(), [&](const Track& t) {
            return t.affect.affinities[index(emotion)] > 0.5F;
        });
        const double share = double(passing) / double(m_tracks.size());
        QVERIFY2(share > 0.02 && share < 0.15,
                 qPrintable(QStringLiteral("%1: %2")
                                .arg(QLatin1String(emotionName(emotion).data()))
                                .arg(share)));
    }
}

void TestMusicCapsRanking::catalogCoversThePlane()
{
    for (const Emotion emotion : kEmotions) {
        const auto near = std::count_if(m_tracks.begin(), m_tracks.end(), [&](const Track& t) {
            return distance(t.affect.point, affectOf(emotion)) < 0.3F;
        });
        QVERIFY(near >= 20);
    }
}

void TestMusicCapsRanking::liftLeadsFromSadToBright()
{
    const RankQuery query = feeling(Emotion::Sad, RankMode::Lift);
    const auto list = rankTracks(query, m_tracks);
    QCOMPARE(list.size(), std::size_t(10));
    QVERIFY(distance(list.front().track.affect.point, query.point) < 0.25F);
    QVERIFY(distance(list.back().track.affect.point, PlaylistArc(query).goal()) < 0.25F);
    for (const RankedTrack& ranked : list)
        QVERIFY(distance(ranked.track.affect.point, ranked.aim) < 0.45F);
}

void TestMusicCapsRanking::arcsMoveInEvenSteps()
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
                         qPrintable(QStringLiteral("%1 %2: track %3 is %4 off")
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

void TestMusicCapsRanking::longListsHaveManyAuthors()
{
    RankOptions options;
    options.top = 50;
    for (const Emotion emotion : kEmotions) {
        const auto list = rankTracks(feeling(emotion), m_tracks, options);
        QCOMPARE(list.size(), std::size_t(50));
        for (std::size_t first = 0; first < list.size(); first += 10) {
            std::map<QString, int> byAuthor;
            for (std::size_t i = first; i < first + 10; ++i)
                QVERIFY(++byAuthor[list[i].track.captionAuthor] < 9);
        }
    }
}

void TestMusicCapsRanking::withTheNetworkToo()
{
    const CaptionAffect affect(QStringLiteral(V2M_SOURCE_DIR "/models"));
    QVERIFY(affect.hasNetwork());
    std::vector<Track> tracks = m_tracks;
    for (Track& track : tracks)
        track.affect = affect.affectOf(track);
    requireListsOfTheirOwn(tracks);
    for (const Emotion emotion : kEmotions) {
        for (const RankedTrack& ranked : rankTracks(feeling(emotion), tracks)) {
            const auto order = emotionsByScore(ranked.track.affect.affinities);
            QVERIFY(order[0] == emotion || order[1] == emotion);
            QVERIFY(ranked.track.affect.affinities[index(emotion)] > 0.5F);
        }
    }
}

QTEST_APPLESS_MAIN(TestMusicCapsRanking)
#include "test_musiccaps_ranking.moc"
