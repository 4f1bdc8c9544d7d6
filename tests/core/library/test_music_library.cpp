// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/library/listing.h"
#include "core/recommend/selection_seed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

constexpr int kPianos = 12;
constexpr int kMetals = 12;
constexpr int kTracks = 150;

QString number(int i)
{
    return QString::number(i).rightJustified(3, u'0');
}

/// Solo piano at the end of the ids, metal before it, pop before that.
QByteArray songs()
{
    QByteArray csv = "id,caption,tags,artist\n";
    for (int i = 0; i < kTracks; ++i) {
        QByteArray tags = "pop;female vocals;medium tempo";
        if (i >= kTracks - kPianos)
            tags = "solo piano;classical;slow tempo";
        else if (i >= kTracks - kPianos - kMetals)
            tags = "heavy metal;distorted guitars;fast tempo";
        csv += number(i).toUtf8() + ",Recording " + number(i).toUtf8() + "," + tags + "," +
               (i % 40 == 7 ? "Erik Satie" : "") + "\n";
    }
    return csv;
}

QStringList idsOf(const std::vector<RankedTrack>& list)
{
    QStringList ids;
    for (const RankedTrack& ranked : list)
        ids.append(ranked.track.id);
    return ids;
}

std::vector<std::pair<QString, float>> scoresOf(const std::vector<RankedTrack>& list,
                                                const QString& tag)
{
    std::vector<std::pair<QString, float>> scores;
    for (const RankedTrack& ranked : list) {
        if (ranked.track.tags.contains(tag))
            scores.emplace_back(ranked.track.id, ranked.score);
    }
    std::sort(scores.begin(), scores.end());
    return scores;
}

/// The best of a kind, which has no other of its kind before it that would take from its score.
const RankedTrack& bestOf(const std::vector<RankedTrack>& list, const QString& tag)
{
    return *std::find_if(list.begin(), list.end(), [&tag](const RankedTrack& ranked) {
        return ranked.track.tags.contains(tag);
    });
}

/// Of all of a kind together, the smaller the nearer the top.
qsizetype placesOf(const std::vector<RankedTrack>& list, const QString& tag)
{
    qsizetype sum = 0;
    for (std::size_t i = 0; i < list.size(); ++i)
        sum += list[i].track.tags.contains(tag) ? static_cast<qsizetype>(i) : 0;
    return sum;
}

} // namespace

/// What the listener tells of tracks, from the catalog to the list.
class TestMusicLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"songs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(songs());
        file.close();
        m_library = std::make_unique<MusicLibrary>(m_folder->filePath(u"catalog.db"_s),
                                                   MusicLibrary::WhenEmpty::KeepEmpty);
        QCOMPARE(m_library->importFile(file.fileName(), {}, {}, {}).added, kTracks);
    }

    void fiveLikesOfSoloPianoRaiseSoloPianoAndLeaveMetalAlone()
    {
        const std::vector<RankedTrack> before = list();
        likePianos(5);
        const std::vector<RankedTrack> after = list();
        QCOMPARE(scoresOf(after, u"heavy metal"_s), scoresOf(before, u"heavy metal"_s));
        const float rise =
            bestOf(after, u"solo piano"_s).score - bestOf(before, u"solo piano"_s).score;
        QVERIFY2(rise > 0.1F && rise <= 0.2F, qPrintable(QString::number(rise)));
        QVERIFY(placesOf(after, u"solo piano"_s) < placesOf(before, u"solo piano"_s));
        QVERIFY(idsOf(list(MusicLibrary::Taste::IsIgnored)) == idsOf(before));
    }

    void clearingUndoesItExactly()
    {
        const std::vector<RankedTrack> before = list();
        likePianos(5);
        m_library->addFeedback(u"songs"_s, number(1), FeedbackKind::Skip);
        QVERIFY(idsOf(list()) != idsOf(before));
        QCOMPARE(m_library->forgetFeedback(), 6);
        const std::vector<RankedTrack> after = list();
        QCOMPARE(idsOf(after), idsOf(before));
        for (std::size_t i = 0; i < after.size(); ++i)
            QCOMPARE(after[i].score, before[i].score);
    }

    /// A catalog is a file like any other: nothing is made as large as its numbers are.
    void rowIdsMayBeAnyNumber()
    {
        const QStringList before = idsOf(list());
        m_library.reset();
        {
            SQLite::Database connection(m_folder->filePath(u"catalog.db"_s).toStdString(),
                                        SQLite::OPEN_READWRITE);
            connection.exec("PRAGMA foreign_keys = OFF");
            for (const std::string row : {"tracks SET id", "track_affect SET track_id"}) {
                const std::string id = row.substr(row.rfind(' ') + 1);
                const std::string one = "UPDATE " + row + " = ";
                QCOMPARE(connection.exec(one + "9223372036854775807 WHERE " + id + " = 150"), 1);
                QCOMPARE(connection.exec(one + "-9223372036854775807 WHERE " + id + " = 1"), 1);
            }
        }
        m_library = std::make_unique<MusicLibrary>(m_folder->filePath(u"catalog.db"_s),
                                                   MusicLibrary::WhenEmpty::KeepEmpty);
        QStringList after = idsOf(list());
        QCOMPARE(after.size(), before.size());
        QVERIFY(std::is_permutation(after.begin(), after.end(), before.begin()));
        m_library->addFeedback(u"songs"_s, number(kTracks - 1), FeedbackKind::Like);
        QCOMPARE(list().size(), static_cast<std::size_t>(before.size()));
        m_library->fileFacts();
    }

    void everyChangeOfFeedbackShowsInTheNextList()
    {
        const QString disliked = idsOf(list()).front();
        m_library->addFeedback(u"songs"_s, disliked, FeedbackKind::Dislike);
        QCOMPARE(idsOf(list()).back(), disliked);
        QVERIFY(m_library->removeOpinion(u"songs"_s, disliked));
        QCOMPARE(idsOf(list()).front(), disliked);
        m_library->addFeedback(u"songs"_s, disliked, FeedbackKind::Dislike);
        QCOMPARE(idsOf(list()).back(), disliked);
        QCOMPARE(m_library->forgetFeedback(u"songs"_s, disliked), 1);
        QCOMPARE(idsOf(list()).front(), disliked);
    }

    void theSelectionDependsOnlyOnTheSeed()
    {
        const auto listOf = [&](std::uint32_t seed) {
            return makeListing(*m_library, m_query, {.seed = seed}).tracks;
        };
        const QStringList first = idsOf(listOf(0));
        QCOMPARE(idsOf(listOf(0)), first);
        const QStringList second = idsOf(listOf(1));
        QVERIFY(second != first);
        QCOMPARE(idsOf(listOf(1)), second);
        QStringList beginnings;
        for (std::uint32_t seed = 0; seed < 8; ++seed)
            beginnings.append(idsOf(listOf(seed)).front());
        beginnings.removeDuplicates();
        QVERIFY2(beginnings.size() > 3, qPrintable(beginnings.join(u' ')));
        // What suits clearly better stands before what does not, whatever is drawn.
        for (const RankedTrack& ranked : listOf(5))
            QVERIFY(ranked.score > listOf(0).front().score - 2.0F * kSelectionShare);
    }

    void moreLikeATrackGivesSimilarTracks()
    {
        ListingOptions options = {.top = kPianos - 1};
        const auto piano =
            m_library->repository().track(u"songs"_s, number(kTracks - 1)); // solo piano
        QVERIFY(piano);
        options.like = *piano;
        const RankQuery query =
            queryForAffect(piano->affect.point, piano->affect.affinities, RankMode::Match);
        const std::vector<RankedTrack> list = makeListing(*m_library, query, options).tracks;
        QCOMPARE(static_cast<int>(list.size()), kPianos - 1);
        for (const RankedTrack& ranked : list) {
            QVERIFY2(ranked.track.tags.contains(u"solo piano"_s), qPrintable(ranked.track.id));
            QVERIFY(ranked.track.id != piano->id);
        }
    }

    void whatATextNegatesIsLeftOut()
    {
        ListingOptions options = {.top = kTracks};
        for (const QString& text : {u"no piano"_s, u"kein Klavier"_s, u"sans piano"_s}) {
            options.text = text;
            const auto tracks = makeListing(*m_library, m_query, options).tracks;
            QCOMPARE(static_cast<int>(tracks.size()), kTracks - kPianos);
            for (const RankedTrack& ranked : tracks)
                QVERIFY(!ranked.track.tags.contains(u"solo piano"_s));
        }
    }

    void wordsThatAnImportChangedAreReadAgain()
    {
        const auto denied = [&] {
            return idsOf(
                makeListing(*m_library, m_query, {.top = kTracks, .text = u"without solo piano"_s})
                    .tracks);
        };
        const QString id = number(kTracks - 1);
        QVERIFY(!denied().contains(id));
        QFile file(m_folder->filePath(u"songs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,caption,tags\n" + id.toUtf8() + ",Strings,string quartet\n");
        file.close();
        QCOMPARE(m_library->importFile(file.fileName(), {}, {}, {}).updated, 1);
        QVERIFY(denied().contains(id));
    }

    void otherLanguagesFindWhatEnglishFinds()
    {
        for (const QString& text : {u"Klavier"_s, u"du piano"_s, u"钢琴"_s, u"بيانو"_s}) {
            const QStringList ids = idsFor(text);
            QCOMPARE(ids.size(), 10);
            for (const QString& id : ids)
                QVERIFY2(id.toInt() >= kTracks - kPianos, qPrintable(text + u' ' + id));
        }
    }

    void functionWordsFindNothing()
    {
        // "Pour" and "mit" mean nothing that a caption could have.
        const QStringList sad = idsFor(u"ich bin traurig"_s);
        QCOMPARE(sad.size(), 10);
        QCOMPARE(idsFor(u"traurig"_s), sad);
    }

    void whatWasUnderstoodIsReported()
    {
        ListingOptions options = {.text = u"traurige Klaviermusik ohne Gesang"_s,
                                  .textIsQuery = true};
        const Listing listing = makeListing(*m_library, m_query, options);
        QVERIFY(listing.understood.has_value());
        QCOMPARE(listing.understood->language, Language::German);
        QVERIFY(listing.understood->affect.point.valence < -0.1F);
        QVERIFY(listing.understood->words.contains(u"traurige"_s));
        QCOMPARE(listing.understood->denied, QStringList(u"Gesang"_s));
        QVERIFY(toSentence(*listing.understood).contains(u"Gesang"_s));
        QVERIFY2(!listing.reasons.empty() &&
                     listing.reasons.front().asked.contains(u"Klaviermusik"_s),
                 qPrintable(listing.tracks.empty() ? QString() : listing.reason(0)));
        QVERIFY(listing.reason(0).contains(u"Klavier"_s));
        options.text = u"melonchaly zzyzx"_s;
        const Listing none = makeListing(*m_library, m_query, options);
        QVERIFY(none.tracks.empty() || none.understood->words.contains(u"melancholy"_s));
        options.text.clear();
        QVERIFY(!makeListing(*m_library, m_query, options).understood);
    }

    void aMoodOfWordsIsIgnoredOrReplaced()
    {
        ListingOptions options = {.text = u"sad piano"_s, .textIsQuery = true};
        options.textMood.use = TextMood::Use::Ignored;
        options.top = kTracks;
        const Listing words = makeListing(*m_library, m_query, options);
        QVERIFY(!words.tracks.empty());
        QVERIFY(!words.understood->saysMood);
        for (const RankedTrack& ranked : words.tracks)
            QVERIFY(isNamedIn(m_library->readings().of(ranked.track), {u"sad"_s, u"piano"_s}));
        for (const Reason& reason : words.reasons)
            QVERIFY(reason.relation == ReasonRelation::HasWords && !reason.asked.isEmpty());
        options.textMood = {TextMood::Use::Chosen, affectOf(Emotion::Happy), {}};
        const Listing happy = makeListing(*m_library, m_query, options);
        QVERIFY(happy.query.point == affectOf(Emotion::Happy));
        QVERIFY(happy.understood->affect.point == affectOf(Emotion::Happy));
        options.textIsQuery = false; // beside another mood it moves that by half
        const Listing beside = makeListing(*m_library, queryForPoint({-1.0F, 0.0F}, {}), options);
        QVERIFY(beside.query.point.valence > -0.5F && beside.query.point.valence < 0.5F);
        options.textMood.use = TextMood::Use::Ignored;
        const Listing alone = makeListing(*m_library, queryForPoint({-1.0F, 0.0F}, {}), options);
        QCOMPARE(alone.query.point.valence, -1.0F);
    }

    void aRequestLeadsBesideAFace()
    {
        EmotionScores happy{};
        happy[index(Emotion::Happy)] = 1.0F;
        const RankQuery face = queryForEmotions(happy, RankMode::Match, QueryOrigin::Clip);
        ListingOptions options;
        const auto pianos = [&] {
            const Listing listing = makeListing(*m_library, face, options);
            return std::count_if(listing.tracks.begin(), listing.tracks.end(),
                                 [](const RankedTrack& ranked) {
                                     return ranked.track.tags.contains(u"solo piano"_s);
                                 });
        };
        QCOMPARE(pianos(), 0); // slow and sad, beside pop
        options.text = u"sad"_s;
        QVERIFY2(pianos() >= 7, qPrintable(QString::number(pianos())));
        const RankQuery query = makeListing(*m_library, face, options).query;
        QVERIFY(query.emotions[index(Emotion::Sad)] > 0.5F);
        QVERIFY(query.emotions[index(Emotion::Happy)] >= 0.2F); // the face still counts
        // A request without a name among the emotions leads, too.
        options.text = u"running ten kilometres"_s;
        const Listing running = makeListing(*m_library, face, options);
        QVERIFY(running.query.emotions[index(Emotion::Happy)] < 0.9F);
        QVERIFY(running.query.point.arousal > face.point.arousal);
    }

    void aGenreIsKnownInEveryLanguage()
    {
        const auto tracks = makeListing(*m_library, m_query, {.where = u"genre=klassik"_s}).tracks;
        QCOMPARE(tracks.size(), std::size_t(10));
        for (const RankedTrack& ranked : tracks)
            QVERIFY(ranked.track.tags.contains(u"classical"_s));
    }

    void aMoodThatFewTracksNameFillsTheListWithOthersOfIt()
    {
        QCOMPARE(makeListing(*m_library, m_query, {.text = u"anxious"_s, .textIsQuery = true})
                     .tracks.size(),
                 std::size_t(10));
    }

    void fewFoundTracksComeFirst()
    {
        const QStringList found = idsFor(u"007"_s);
        QCOMPARE(found.size(), 10);
        QCOMPARE(found.front(), number(7));
        QVERIFY(idsFor(u"xqzvw"_s).isEmpty()); // no one has it, and it is no mood
    }

    void reasonsAreSentencesOnRequest()
    {
        ListingOptions options;
        const Listing listing = makeListing(*m_library, m_query, options);
        QCOMPARE(listing.reasons.size(), listing.tracks.size());
        for (std::size_t i = 0; i < listing.reasons.size(); ++i)
            QCOMPARE(listing.reason(i), toSentence(listing.reasons[i]));
    }

    void negatedSingingIsLeftOutByAnyName()
    {
        for (const RankedTrack& ranked :
             makeListing(*m_library, m_query,
                         {.top = kPianos + kMetals, .text = u"without any singing"_s})
                 .tracks)
            QVERIFY(!ranked.track.tags.contains(u"female vocals"_s));
    }

    void tracksThatDenyWhatWasAskedForDoNotComeFirst()
    {
        QFile file(m_folder->filePath(u"denying.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,caption,tags\n"
                   "denies,A quiet flute without drums or harpsichord.,\n"
                   "denies too,There is no harpsichord.,\n"
                   "has,A harpsichord with strings and a long and winding melody.,\n");
        file.close();
        QCOMPARE(m_library->importFile(file.fileName(), {}, {}, {}).added, 3);
        const auto listFor = [this](const QString& text) {
            return makeListing(*m_library, m_query, {.top = 20, .text = text, .textIsQuery = true});
        };
        const Listing one = listFor(u"harpsichord"_s);
        QCOMPARE(one.tracks.front().track.id, u"has"_s);
        QCOMPARE(one.reasons.front().asked, QStringList(u"harpsichord"_s));
        for (std::size_t i = 1; i < one.reasons.size(); ++i)
            QVERIFY(one.reasons[i].asked.isEmpty());
        QVERIFY(!listFor(u"drums"_s).tracks.front().track.id.startsWith(u"denies"_s));
        QVERIFY(!listFor(u"ohne Klavier, mit Cembalo"_s)
                     .tracks.front()
                     .track.id.startsWith(u"denies"_s));
        QCOMPARE(listFor(u"flute"_s).tracks.front().track.id, u"denies"_s);
    }

    void typingErrorsAreRead()
    {
        QCOMPARE(m_library->read(u"clasical something for Recording"_s).text,
                 u"classical something for Recording"_s);
        QCOMPARE(idsFor(u"clasical"_s), idsFor(u"classical"_s));
    }

    void tasteCountsAmongFoundTracksToo()
    {
        const auto found = [this](MusicLibrary::Taste taste) {
            ListingOptions options = {kTracks, {}, u"tempo"_s, taste};
            return idsOf(makeListing(*m_library, m_query, options).tracks);
        };
        const QStringList before = found(MusicLibrary::Taste::Counts);
        QCOMPARE(before.size(), kTracks);
        m_library->addFeedback(u"songs"_s, before.front(), FeedbackKind::Dislike);
        QCOMPARE(found(MusicLibrary::Taste::Counts).back(), before.front());
        QCOMPARE(found(MusicLibrary::Taste::IsIgnored), before);
    }

    void likingAnArtistRaisesTheirOtherWorks()
    {
        const auto before = scoresOf(list(), u"pop"_s);
        m_library->addFeedback(u"songs"_s, number(7), FeedbackKind::Like);
        const auto after = scoresOf(list(), u"pop"_s);
        QCOMPARE(after[47].first, number(47));
        const float ofArtist = after[47].second - before[47].second;
        const float ofAnother = after[48].second - before[48].second;
        QVERIFY2(ofArtist > ofAnother + 0.01F, qPrintable(QString::number(ofArtist)));
    }

    void feedbackOnRemovedTracksDoesNoHarm()
    {
        const QStringList before = idsOf(list());
        m_library->addFeedback(u"gone"_s, u"1"_s, FeedbackKind::Like);
        m_library->addFeedback(u"gone"_s, u"2"_s, FeedbackKind::Dislike);
        QCOMPARE(idsOf(list()), before);
        QCOMPARE(m_library->feedback().size(), 2U);
    }

    void catalogThatAnImportLeftEmptyGetsTheStarterWorks()
    {
        const QString path = m_folder->filePath(u"empty.db"_s);
        MusicLibrary emptied(path, MusicLibrary::WhenEmpty::KeepEmpty);
        const auto import = [&] { emptied.importFile(u"typo.csv"_s, {}, {}, {}); };
        QVERIFY_THROWS_EXCEPTION(FileError, import());
        QCOMPARE(emptied.repository().trackCount(), 0);
        MusicLibrary library(path);
        QVERIFY(library.repository().trackCount() >= 120);
        QCOMPARE(library.recommend(m_query, {}).size(), 10U);
    }

    void removedTracksAreNoLongerRanked()
    {
        MusicLibrary library(m_folder->filePath(u"other.db"_s));
        QCOMPARE(library.recommend(m_query, {}).size(), 10U);
        QVERIFY(library.removeSource(u"starter"_s));
        QVERIFY_THROWS_EXCEPTION(CatalogError, library.recommend(m_query, {}));
    }

    void starterWorksThatWereRemovedStayAway()
    {
        const QString path = m_folder->filePath(u"empty.db"_s);
        QVERIFY(MusicLibrary(path).removeSource(u"starter"_s));
        MusicLibrary library(path);
        QCOMPARE(library.repository().trackCount(), 0);
        QVERIFY_THROWS_EXCEPTION(CatalogError, library.recommend(m_query, {}));
    }

private:
    std::vector<RankedTrack> list(MusicLibrary::Taste taste = MusicLibrary::Taste::Counts)
    {
        return m_library->recommend(m_query, {.top = kTracks}, taste);
    }

    QStringList idsFor(const QString& text)
    {
        return idsOf(makeListing(*m_library, m_query, {.text = text}).tracks);
    }

    void likePianos(int count)
    {
        for (int i = 1; i <= count; ++i)
            m_library->addFeedback(u"songs"_s, number(kTracks - i), FeedbackKind::Like);
    }

    const RankQuery m_query = queryForPoint({0.1F, 0.1F}, RankMode::Match);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MusicLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestMusicLibrary)
#include "test_music_library.moc"
