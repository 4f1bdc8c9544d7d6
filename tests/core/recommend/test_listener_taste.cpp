// SPDX-License-Identifier: MIT
#include "core/recommend/listener_taste.h"
#include "core/recommend/ranker.h"
#include "core/words/text_tokens.h"
#include "tests/core/recommend/queries.h"
#include "tests/support/rank_in_memory.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

constexpr int kPianos = 12;
constexpr int kMetals = 12;
constexpr int kTracks = 200;

/// Solo piano, metal, and a crowd of pop; all of the same mood, so that only taste tells them
/// apart. Words that everyone has: "tempo".
std::vector<Track> makeCatalog()
{
    std::vector<Track> tracks;
    for (int i = 0; i < kTracks; ++i) {
        Track track;
        track.rowId = i + 1;
        track.id = u"t%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        track.source = u"songs"_s;
        track.caption = u"Caption %1"_s.arg(i);
        if (i < kPianos)
            track.tags = {u"solo piano"_s, u"classical"_s, u"slow tempo"_s, u"take%1"_s.arg(i)};
        else if (i < kPianos + kMetals)
            track.tags = {u"heavy metal"_s, u"distorted guitars"_s, u"fast tempo"_s};
        else
            track.tags = {u"pop"_s, u"female vocals"_s, u"medium tempo"_s, u"style%1"_s.arg(i % 9)};
        track.affect = {{0.1F, 0.1F}, {}, 1.0F};
        tracks.push_back(track);
    }
    return tracks;
}

bool has(const Track& track, const TasteTerm& term)
{
    if (term.kind == TasteTerm::Kind::Artist)
        return track.artist == term.text;
    const auto spaced = [](const QString& text) {
        std::u16string words = u" ";
        for (const TextToken& token : tokenize(text))
            words.append(token.word).append(u" ");
        return words;
    };
    return spaced(track.tags.join(u", "_s) + u". "_s + track.caption).find(spaced(term.text)) !=
           std::u16string::npos;
}

class TestListenerTaste : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tracks = makeCatalog(); }

    void fiveLikesOfSoloPianoRaiseSoloPianoAndLeaveMetalAlone()
    {
        const std::vector<TrackFeedback> feedback = feedbackOnFirst(5, FeedbackKind::Like);
        const std::vector<RowAdjustment> adjustments = adjust(feedback);
        for (int i = 0; i < kTracks; ++i) {
            const float bias = adjustments[std::size_t(i)].bias;
            if (i < kPianos)
                QVERIFY2(bias > 0.1F && bias <= kMaxTasteBias, qPrintable(QString::number(bias)));
            else
                QCOMPARE(bias, 0.0F);
        }

        // All are equally good, so without the likes the list goes by diversity and then by the
        // ids, of which the pianos now have the last.
        std::reverse(m_tracks.begin(), m_tracks.end());
        for (int i = 0; i < kTracks; ++i) {
            m_tracks[std::size_t(i)].rowId = i + 1;
            m_tracks[std::size_t(i)].id = u"t%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        }
        const std::vector<RowAdjustment> reversed = adjust(feedbackOnLast(5, FeedbackKind::Like));
        QVERIFY(pianosAmongTen({}) <= 1);
        QVERIFY(pianosAmongTen(reversed) >= 5); // diversity keeps a list from being all alike
        QCOMPARE(metalOrder(reversed), metalOrder({}));
    }

    void recordingQualityIsNotATaste()
    {
        for (Track& track : m_tracks) {
            if (track.tags.contains(u"solo piano"_s))
                track.tags = {u"solo piano"_s, u"amateur recording"_s, u"uptempo"_s};
            else if (track.tags.contains(u"heavy metal"_s))
                track.tags = {u"punk rock"_s, u"amateur recording"_s, u"uptempo"_s,
                              u"live performance"_s};
        }
        const std::vector<RowAdjustment> adjustments =
            adjust(feedbackOnFirst(5, FeedbackKind::Like));
        QVERIFY(adjustments[kPianos - 1].bias > 0.1F);
        for (int i = kPianos; i < kTracks; ++i)
            QCOMPARE(adjustments[std::size_t(i)].bias, 0.0F);
    }

    void tagsAreTastesAsAWhole()
    {
        m_tracks[30].tags = {u"blue glass"_s};
        m_tracks[31].tags = {u"blue glass"_s};
        m_tracks[32].tags = {u"glass blower"_s};
        const std::vector<TrackFeedback> feedback = {{m_tracks[30], FeedbackKind::Like, kNow}};
        const std::vector<RowAdjustment> adjustments = adjust(feedback);
        QVERIFY(adjustments[31].bias > 0.05F);
        QCOMPARE(adjustments[32].bias, 0.0F);
    }

    void withdrawingFeedbackUndoesItExactly()
    {
        const std::vector<TrackFeedback> two = feedbackOnFirst(2, FeedbackKind::Like);
        const std::vector<TrackFeedback> five = feedbackOnFirst(5, FeedbackKind::Like);
        const std::vector<RowAdjustment> before = adjust(two);
        QVERIFY(adjust(five) != before);
        QCOMPARE(adjust(std::span(five).first(2)), before);
        QVERIFY(adjust({}).empty());
    }

    void dislikesLowerWhatSoundsAlike()
    {
        const std::vector<RowAdjustment> liked = adjust(feedbackOnFirst(5, FeedbackKind::Like));
        const std::vector<RowAdjustment> disliked =
            adjust(feedbackOnFirst(5, FeedbackKind::Dislike));
        for (std::size_t i = 5; i < std::size_t(kTracks); ++i)
            QCOMPARE(disliked[i].bias, -liked[i].bias);
        QVERIFY(disliked[kPianos - 1].bias < -0.1F);
    }

    void aDislikedTrackComesAfterAllOthersHoweverLongAgoItWas()
    {
        m_tracks[20].affect.point = {0.9F, 0.9F}; // suits the query best by far
        const std::vector<TrackFeedback> feedback = {
            {m_tracks[20], FeedbackKind::Dislike, kNow.addYears(-20)}};
        RankOptions options = {.top = kTracks};
        const RankQuery query = queryForPoint({0.9F, 0.9F}, RankMode::Match);
        QCOMPARE(rankTracks(query, m_tracks, options).front().track.id, m_tracks[20].id);
        const std::vector<RowAdjustment> adjustments = adjust(feedback);
        options.adjustments = adjustments;
        QCOMPARE(rankTracks(query, m_tracks, options).back().track.id, m_tracks[20].id);
    }

    void noAmountOfFeedbackExceedsTheBound()
    {
        std::vector<TrackFeedback> feedback;
        for (int i = 0; i < 100; ++i) {
            for (const Track& track : m_tracks)
                feedback.push_back({track, FeedbackKind::Finished, kNow});
        }
        for (const RowAdjustment& adjustment : adjust(feedback))
            QVERIFY(std::abs(adjustment.bias) <= kMaxTasteBias);
        for (TrackFeedback& one : feedback)
            one.kind = FeedbackKind::Skip;
        for (const RowAdjustment& adjustment : adjust(feedback))
            QVERIFY(std::abs(adjustment.bias) <= kMaxTasteBias);
    }

    void feedbackFadesByHalfEachHalfLife()
    {
        QCOMPARE(feedbackWeight(FeedbackKind::Like, 0.0), 1.0);
        QCOMPARE(feedbackWeight(FeedbackKind::Like, kFeedbackHalfLifeDays), 0.5);
        QCOMPARE(feedbackWeight(FeedbackKind::Dislike, 2 * kFeedbackHalfLifeDays), -0.25);
        QCOMPARE(feedbackWeight(FeedbackKind::Finished, 0.0), 0.25);
        QCOMPARE(feedbackWeight(FeedbackKind::Skip, kFeedbackHalfLifeDays), -0.125);
        // A clock that was set back makes nothing count more than new.
        QCOMPARE(feedbackWeight(FeedbackKind::Like, -400.0), 1.0);

        std::vector<TrackFeedback> feedback = feedbackOnFirst(1, FeedbackKind::Like);
        const float fresh = adjust(feedback)[kPianos - 1].bias;
        for (TrackFeedback& one : feedback)
            one.at = kNow.addDays(-qint64(kFeedbackHalfLifeDays));
        const float faded = adjust(feedback)[kPianos - 1].bias;
        QVERIFY(faded > 0.0F && faded < 0.6F * fresh);
    }

    void playsCountLessThanOpinionsAndAddUpToOne()
    {
        const float liked = adjust(feedbackOnFirst(1, FeedbackKind::Like))[kPianos - 1].bias;
        const float heard = adjust(feedbackOnFirst(1, FeedbackKind::Finished))[kPianos - 1].bias;
        QVERIFY(heard > 0.0F && heard < liked / 4);
        const std::vector<TrackFeedback> often(50, feedbackOnFirst(1, FeedbackKind::Finished)[0]);
        QCOMPARE(adjust(often)[kPianos - 1].bias, liked);
        const float skipped = adjust(feedbackOnFirst(1, FeedbackKind::Skip))[kPianos - 1].bias;
        QCOMPARE(skipped, -heard);
    }

    void likesAndDislikesOfLikeMusicCancelOut()
    {
        std::vector<TrackFeedback> feedback = feedbackOnFirst(2, FeedbackKind::Like);
        const float alone = adjust(feedback)[kPianos - 1].bias;
        feedback.push_back({m_tracks[2], FeedbackKind::Dislike, kNow});
        QVERIFY(adjust(feedback)[kPianos - 1].bias < 0.7F * alone);
        feedback.push_back({m_tracks[3], FeedbackKind::Dislike, kNow});
        QVERIFY(std::abs(adjust(feedback)[kPianos - 1].bias) < 1e-6F);
    }

    void anArtistIsAReasonOfItsOwn()
    {
        for (const std::size_t i : {30U, 100U, 150U})
            m_tracks[i].artist = u"Erik Satie"_s;
        const std::vector<TrackFeedback> feedback = {{m_tracks[30], FeedbackKind::Like, kNow}};
        const std::vector<RowAdjustment> adjustments = adjust(feedback);
        // 31 and 130 have the same tags as 100 and 150, but for their style.
        QVERIFY(adjustments[100].bias > adjustments[101].bias + 0.01F);
        QVERIFY(adjustments[150].bias > adjustments[151].bias + 0.01F);
    }

    void withoutTagsTheCaptionCounts()
    {
        for (int i = 0; i < 4; ++i) {
            m_tracks[std::size_t(50 + i)].tags.clear();
            m_tracks[std::size_t(50 + i)].caption = u"A banjo and a fiddle, number %1"_s.arg(i);
        }
        const std::vector<TrackFeedback> feedback = {{m_tracks[50], FeedbackKind::Like, kNow}};
        const std::vector<RowAdjustment> adjustments = adjust(feedback);
        QVERIFY(adjustments[53].bias > 0.05F);
        QVERIFY(adjustments[100].bias < 0.001F);
    }

    void theOrderOfFeedbackMakesNoDifference()
    {
        std::vector<TrackFeedback> feedback = feedbackOnFirst(6, FeedbackKind::Like);
        feedback.push_back({m_tracks[15], FeedbackKind::Dislike, kNow.addDays(-30)});
        feedback.push_back({m_tracks[40], FeedbackKind::Skip, kNow.addDays(-3)});
        const std::vector<RowAdjustment> forth = adjust(feedback);
        std::reverse(feedback.begin(), feedback.end());
        QCOMPARE(adjust(feedback), forth);
    }

    void removedRowsAreLeftOut()
    {
        const std::vector<TrackFeedback> feedback = feedbackOnFirst(5, FeedbackKind::Dislike);
        const std::vector<AffectRow> all = rowsOf(m_tracks);
        const std::vector<RowAdjustment> whole = adjust(feedback);
        // The index knows rows that the numbers do not have yet, or no longer.
        TrackReadings readings(m_lexicon);
        const auto some = std::span(all).subspan(3, 100);
        const std::vector<RowAdjustment> part =
            tasteAdjustments(feedback, kNow, some, termRows(), readings);
        QCOMPARE(part.size(), some.size());
        QVERIFY(part[0].tier == ListTier::Last);
        QVERIFY(part[2].bias < 0.0F && part[2].tier == ListTier::Usual);
        QVERIFY(tasteAdjustments(feedback, kNow, {}, termRows(), readings).empty());
    }

    void termsAreLookedUpAFewTimesOnly()
    {
        std::vector<TrackFeedback> feedback;
        for (const Track& track : m_tracks)
            feedback.push_back({track, FeedbackKind::Like, kNow});
        const TermRows plain = termRows();
        std::size_t lookups = 0;
        TrackReadings readings(m_lexicon);
        tasteAdjustments(
            feedback, kNow, rowsOf(m_tracks),
            [&](const TasteTerm& term) {
                ++lookups;
                return plain(term);
            },
            readings);
        // 12 takes, 9 styles and a dozen words: each once to be weighed, and once to be applied.
        QVERIFY2(lookups <= 2 * 40, qPrintable(QString::number(lookups)));
    }

private:
    std::vector<TrackFeedback> feedbackOnFirst(int count, FeedbackKind kind) const
    {
        std::vector<TrackFeedback> feedback;
        for (int i = 0; i < count; ++i)
            feedback.push_back({m_tracks[std::size_t(i)], kind, kNow});
        return feedback;
    }

    std::vector<TrackFeedback> feedbackOnLast(int count, FeedbackKind kind) const
    {
        std::vector<TrackFeedback> feedback;
        for (int i = kTracks - count; i < kTracks; ++i)
            feedback.push_back({m_tracks[std::size_t(i)], kind, kNow});
        return feedback;
    }

    TermRows termRows() const
    {
        return [this](const TasteTerm& term) {
            std::vector<std::int64_t> rowIds;
            for (const Track& track : m_tracks) {
                if (has(track, term))
                    rowIds.push_back(track.rowId);
            }
            return rowIds;
        };
    }

    std::vector<RowAdjustment> adjust(std::span<const TrackFeedback> feedback) const
    {
        TrackReadings readings(m_lexicon);
        return tasteAdjustments(feedback, kNow, rowsOf(m_tracks), termRows(), readings);
    }

    std::vector<RankedTrack> ranked(std::span<const RowAdjustment> adjustments, int top) const
    {
        return rankTracks(queryForPoint({0.1F, 0.1F}, RankMode::Match), m_tracks,
                          {.top = top, .adjustments = adjustments});
    }

    int pianosAmongTen(std::span<const RowAdjustment> adjustments) const
    {
        const std::vector<RankedTrack> list = ranked(adjustments, 10);
        return static_cast<int>(std::count_if(list.begin(), list.end(), [](const auto& one) {
            return one.track.tags.contains(u"solo piano"_s);
        }));
    }

    std::vector<std::pair<QString, float>>
    metalOrder(std::span<const RowAdjustment> adjustments) const
    {
        std::vector<std::pair<QString, float>> order;
        for (const RankedTrack& one : ranked(adjustments, kTracks)) {
            if (one.track.tags.contains(u"heavy metal"_s))
                order.emplace_back(one.track.id, one.score);
        }
        return order;
    }

    const MoodLexicon m_lexicon = MoodLexicon::builtIn();
    std::vector<Track> m_tracks;
};

} // namespace

QTEST_APPLESS_MAIN(TestListenerTaste)
#include "test_listener_taste.moc"
