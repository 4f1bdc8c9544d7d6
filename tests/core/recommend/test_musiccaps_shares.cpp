// SPDX-License-Identifier: MIT
// Whether a list over the real captions of MusicCaps answers the face: as a person would check it,
// by the moods of its tracks and by what the reasons say.
#include "core/affect/live_mood.h"
#include "core/recommend/explanation.h"
#include "core/recommend/ranker.h"
#include "core/text_affect/caption_affect.h"
#include "tests/core/recommend/explain_track.h"
#include "tests/core/recommend/musiccaps_tracks.h"
#include "tests/support/rank_in_memory.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    const char* name;
    EmotionScores scores; ///< angry disgust fear happy sad surprise neutral, in percent
};

/// What faces show: single emotions as clear as the network reads them, pairs, triples, flat ones,
/// and those led by neutral.
const std::vector<Shown> kShown = {
    {"angry", {88, 3, 3, 0, 2, 1, 3}},
    {"disgust", {5, 85, 3, 1, 3, 1, 2}},
    {"fear", {3, 1, 86, 0, 5, 4, 1}},
    {"happy", {1, 0, 1, 94, 0, 1, 3}},
    {"sad", {2, 1, 4, 1, 85, 0, 7}},
    {"surprise", {1, 0, 5, 3, 0, 90, 1}},
    {"neutral", {1, 0, 1, 3, 5, 0, 90}},
    {"happy, some neutral", {1, 0, 1, 72, 3, 2, 21}},
    {"sad, some neutral", {2, 1, 5, 1, 63, 0, 28}},
    {"angry and sad", {50, 2, 2, 0, 43, 0, 3}},
    {"happy and surprised", {0, 0, 2, 55, 0, 40, 3}},
    {"fear and surprise", {2, 0, 58, 0, 3, 36, 1}},
    {"sad and afraid", {3, 1, 35, 0, 58, 1, 2}},
    {"happy and sad", {1, 0, 2, 47, 45, 1, 4}},
    {"disgust and anger", {38, 55, 2, 0, 3, 1, 1}},
    {"angry and happy", {45, 1, 1, 48, 2, 1, 2}},
    {"surprise and neutral", {1, 0, 3, 2, 1, 62, 31}},
    {"happy, sad, afraid", {5, 2, 13, 49, 19, 5, 7}},
    {"angry, sad, neutral", {41, 2, 3, 0, 31, 0, 23}},
    {"fear, sad, angry", {24, 2, 40, 0, 31, 2, 1}},
    {"happy, neutral, surprise", {1, 0, 1, 52, 1, 18, 27}},
    {"sad, happy, neutral", {2, 1, 3, 25, 45, 1, 23}},
    {"surprise, fear, happy", {1, 0, 28, 22, 1, 46, 2}},
    {"disgust, angry, sad", {27, 42, 3, 0, 24, 1, 3}},
    {"four that are not well", {25, 25, 25, 0, 25, 0, 0}},
    {"five", {20, 0, 20, 20, 20, 0, 20}},
    {"neutral and sad", {3, 1, 5, 1, 32, 0, 58}},
    {"neutral and happy", {1, 0, 1, 40, 2, 1, 55}},
    {"neutral, angry, sad", {22, 1, 3, 0, 24, 0, 50}},
    {"neutral, a little of all", {6, 5, 6, 8, 9, 6, 60}},
    {"neutral by a hair", {2, 1, 2, 45, 3, 1, 46}},
    {"happy by a hair", {3, 1, 3, 35, 25, 2, 31}},
    {"flat", {14.3F, 14.3F, 14.3F, 14.3F, 14.3F, 14.3F, 14.2F}},
    {"flat within what is confused", {13, 11, 14, 16, 15, 13, 18}},
};

/// What a reason says for an emotion.
QString wordFor(Emotion emotion)
{
    static const std::array<QString, kEmotionCount> words = {
        u"anger"_s,   u"disgust"_s,  u"fear"_s,         u"happiness"_s,
        u"sadness"_s, u"surprise"_s, u"even-tempered"_s};
    return words[index(emotion)];
}

EmotionScores asShares(EmotionScores scores)
{
    float sum = 0.0F;
    for (const float score : scores)
        sum += score;
    for (float& score : scores)
        score /= sum;
    return scores;
}

EmotionScores given(const std::vector<RankedTrack>& list)
{
    EmotionScores shares{};
    for (const RankedTrack& ranked : list)
        shares[index(ranked.answers)] += 1.0F / static_cast<float>(list.size());
    return shares;
}

} // namespace

class TestMusicCapsShares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_tracks =
            musicCapsTracks([this](const Track& track) { return m_affect.read(track).affect; });
        if (m_tracks.empty())
            QSKIP("../shared/data/musiccaps-public.csv is not there");
    }

    void theListAnswersTheFace_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < kShown.size(); ++i)
            QTest::newRow(kShown[i].name) << static_cast<int>(i);
    }

    void theListAnswersTheFace()
    {
        QFETCH(int, row);
        const EmotionScores asked = asShares(kShown[static_cast<std::size_t>(row)].scores);
        const RankQuery query = queryForEmotions(asked, RankMode::Match, QueryOrigin::Clip);
        const auto list = rankTracks(query, m_tracks);
        QCOMPARE(list.size(), std::size_t(10));
        QCOMPARE(query.isFlat, row >= static_cast<int>(kShown.size()) - 2);
        for (const RankedTrack& ranked : list) {
            const QString reason = toSentence(explain(ranked, query, m_affect.lexicon()));
            QVERIFY2(ranked.track.affect.affinities[index(ranked.answers)] >
                         (query.isFlat ? 0.3F : 0.5F),
                     qPrintable(reason));
            QVERIFY2(reason.contains(query.isFlat ? u"from the middle, as no emotion leads"_s
                                                  : wordFor(ranked.answers)),
                     qPrintable(reason));
        }
        if (query.isFlat) {
            float mean = 0.0F;
            for (const RankedTrack& ranked : list)
                mean += distance(ranked.track.affect.point, {}) / 10.0F;
            QVERIFY2(mean < 0.25F, qPrintable(QString::number(mean)));
            return;
        }
        const Emotion lead = emotionsByScore(asked)[0];
        const EmotionScores shares = given(list);
        QCOMPARE(list.front().answers, lead);
        float kept = 0.0F;
        for (const float share : asked)
            kept += share >= 0.0999F ? share : 0.0F;
        for (std::size_t e = 0; e < kEmotionCount; ++e) {
            if (asked[e] >= 0.0999F)
                QVERIFY(std::abs(shares[e] - asked[e] / kept) < 0.1F); // less than a place
            else
                QCOMPARE(shares[e], 0.0F);
        }
        QVERIFY(shares[index(lead)] >= asked[index(lead)] - 1e-4F);
        m_variation += static_cast<double>(totalVariation(asked, shares));
        ++m_counted;
    }

    void sharesAreGivenAsAsked()
    {
        QVERIFY(kShown.size() >= 30);
        if (m_counted == 0)
            QSKIP("no list was made");
        const double mean = m_variation / m_counted;
        qInfo("mean total variation %.3f over %d lists", mean, m_counted);
        QVERIFY2(mean <= 0.15, qPrintable(QString::number(mean)));
    }

    /// A list of four emotions has three steps that cannot be short; the others are.
    void neighboursLieNearOneAnother()
    {
        for (const Shown& shown : kShown) {
            const RankQuery query =
                queryForEmotions(asShares(shown.scores), RankMode::Match, QueryOrigin::Clip);
            const auto list = rankTracks(query, m_tracks);
            std::vector<float> steps;
            for (std::size_t i = 1; i < list.size(); ++i)
                steps.push_back(
                    distance(list[i - 1].track.affect.point, list[i].track.affect.point));
            std::sort(steps.begin(), steps.end());
            QVERIFY2(
                steps[steps.size() / 2] < 0.32F,
                qPrintable(
                    u"%1: %2"_s.arg(QString::fromUtf8(shown.name)).arg(steps[steps.size() / 2])));
        }
    }

    void aTurnIsRetracedInTime()
    {
        const MoodCourse course = {
            {0, 6000, 0.6, asShares({3, 1, 30, 1, 62, 1, 2})},
            {6000, 10'000, 0.4, asShares({1, 0, 1, 90, 1, 3, 4})},
        };
        const RankQuery query = queryForCourse(course, QueryOrigin::Clip);
        const auto list = rankTracks(query, m_tracks);
        QCOMPARE(list.size(), std::size_t(10));
        for (std::size_t i = 0; i < list.size(); ++i) {
            QCOMPARE(list[i].span, i < 6 ? 0 : 1);
            QVERIFY(i == 0 || list[i].arcPosition > list[i - 1].arcPosition);
            const QString reason = toSentence(explain(list[i], query, m_affect.lexicon()));
            QVERIFY2(reason.endsWith(i < 6 ? u"in your clip, at first"_s
                                           : u"in your clip, at the end"_s),
                     qPrintable(reason));
        }
        QCOMPARE(list.front().answers, Emotion::Sad);
        for (std::size_t i = 6; i < list.size(); ++i)
            QCOMPARE(list[i].answers, Emotion::Happy);
        const EmotionScores shares = given(list);
        QCOMPARE(shares[index(Emotion::Sad)], 0.4F);
        QCOMPARE(shares[index(Emotion::Fear)], 0.2F);
    }

private:
    const CaptionAffect m_affect{QStringLiteral(V2M_SOURCE_DIR "/models")};
    std::vector<Track> m_tracks;
    double m_variation = 0.0;
    int m_counted = 0;
};

QTEST_GUILESS_MAIN(TestMusicCapsShares)
#include "test_musiccaps_shares.moc"
