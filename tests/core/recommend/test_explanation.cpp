// SPDX-License-Identifier: MIT
#include "core/recommend/explanation.h"
#include "core/recommend/playlist_arc.h"
#include "tests/core/recommend/explain_track.h"
#include "tests/core/recommend/queries.h"
#include "tests/support/affect_by_lexicon.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <array>
#include <utility>

using namespace v2m;
using namespace v2m::test;
using namespace Qt::StringLiterals;

class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreThoseInFavourOfTheTrack()
    {
        const RankQuery query = feeling(Emotion::Sad);
        const auto track =
            ranked(u"A piece with hand claps and tambourine."_s,
                   {u"festive"_s, u"melancholic"_s, u"solo cello"_s, u"slow tempo"_s}, query.point);
        const Reason reason = explain(track, query, m_affect);
        QCOMPARE(reason.words, QStringList({u"slow tempo"_s, u"solo cello"_s, u"melancholic"_s}));
    }

    void everyWordOccursInTheTrack_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("tags") << u"Music."_s << QStringList({u"Eerie drones"_s, u"dark"_s});
        QTest::newRow("caption") << u"A Haunting, OMINOUS choir over screeching strings."_s
                                 << QStringList();
        QTest::newRow("long tag")
            << u"Music."_s
            << QStringList(u"a long and winding tag that tells of something ominous"_s);
        QTest::newRow("inflected") << u"It growls menacingly; horns whispered."_s << QStringList();
    }

    void everyWordOccursInTheTrack()
    {
        QFETCH(QString, caption);
        QFETCH(QStringList, tags);
        const RankQuery query = feeling(Emotion::Fear);
        const Reason reason = explain(ranked(caption, tags, query.point), query, m_affect);
        QVERIFY(!reason.words.isEmpty());
        QVERIFY(reason.words.size() <= 3);
        const QString own = caption + u'\n' + tags.join(u'\n');
        for (const QString& word : reason.words)
            QVERIFY2(own.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void negatedWordsAreNotMentioned()
    {
        const RankQuery query = feeling(Emotion::Sad);
        const auto track = ranked(u"It is not sad, but lonely."_s, {u"no piano"_s}, query.point);
        QCOMPARE(explain(track, query, m_affect).words, QStringList(u"lonely"_s));
    }

    void tagsAgainstTheTargetAreNotMentioned()
    {
        // By itself the drum machine would do for a quiet face.
        const RankQuery query = feeling(Emotion::Neutral);
        auto track = ranked(QString(), {u"furious drum machine"_s, u"easygoing"_s}, query.point);
        track.answers = emotionsByScore(query.emotions)[0];
        QCOMPARE(explain(track, query, m_affect).words.join(u'|'), u"easygoing"_s);
    }

    void recordingQualityIsNotAReason()
    {
        const RankQuery query = feeling(Emotion::Disgust);
        const auto track =
            ranked(QString(), {u"low quality"_s, u"noisy"_s, u"out of tune"_s, u"tutorial"_s},
                   query.point);
        QCOMPARE(explain(track, query, m_affect).words, QStringList(u"out of tune"_s));
    }

    void captionsAreUsedIfNoTagHelps()
    {
        const RankQuery query = feeling(Emotion::Sad);
        const QString caption = u"A mournful, lonely song."_s;
        QCOMPARE(explain(ranked(caption, {u"sad"_s}, query.point), query, m_affect).words,
                 QStringList(u"sad"_s));
        QCOMPARE(explain(ranked(caption, {u"festive"_s}, query.point), query, m_affect).words,
                 QStringList({u"mournful"_s, u"lonely"_s}));
    }

    void fragmentsAndRepetitionsAreNotMentioned_data()
    {
        QTest::addColumn<Emotion>("emotion");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("words");
        QTest::newRow("adverb of a long tag")
            << Emotion::Angry << QString()
            << QStringList(u"heavily distorted and aggressive electric guitar chords"_s)
            << "aggressive";
        QTest::newRow("adverb of a caption")
            << Emotion::Disgust << u"It is irritatingly high, and creepy."_s << QStringList()
            << "creepy";
        QTest::newRow("one stem") << Emotion::Disgust << QString()
                                  << QStringList({u"dissonant"_s, u"dissonance"_s}) << "dissonant";
        QTest::newRow("one root") << Emotion::Angry << QString()
                                  << QStringList({u"anger"_s, u"angry"_s}) << "anger";
        QTest::newRow("two spellings")
            << Emotion::Angry << QString() << QStringList({u"agressive"_s, u"aggressive"_s})
            << "agressive";
        QTest::newRow("bare thing")
            << Emotion::Neutral << QString()
            << QStringList({u"voice"_s, u"percussion"_s, u"easygoing"_s}) << "easygoing";
    }

    void fragmentsAndRepetitionsAreNotMentioned()
    {
        QFETCH(Emotion, emotion);
        QFETCH(QString, caption);
        QFETCH(QStringList, tags);
        QFETCH(QString, words);
        const RankQuery query = feeling(emotion);
        QCOMPARE(explain(ranked(caption, tags, query.point), query, m_affect).words.join(u'|'),
                 words);
    }

    void wordsAreInLowerCaseExceptNames()
    {
        const RankQuery query = feeling(Emotion::Happy);
        const auto track = ranked(QString(), {u"Joyful"_s, u"Christmas Song"_s}, query.point);
        QStringList words = explain(track, query, m_affect).words;
        std::sort(words.begin(), words.end());
        QCOMPARE(words, QStringList({u"Christmas song"_s, u"joyful"_s}));
    }

    void trackWithoutTellingWordsGivesItsTags()
    {
        const RankQuery query = feeling(Emotion::Fear);
        const auto track = ranked(QString(), {u"spoons"_s, u"1920"_s}, query.point);
        QCOMPARE(explain(track, query, m_affect).words, QStringList({u"spoons"_s, u"1920"_s}));
    }

    void relationFollowsQueryAndPlace()
    {
        const auto at = [this](const RankQuery& query, float position) {
            const AffectPoint aim = PlaylistArc(query).pointAt(position);
            RankedTrack track = ranked(u"sad"_s, {}, aim, position);
            if (position > 0.0F || !query.hasEmotions())
                track.track.affect.point = aim;
            return explain(track, query, m_affect).relation;
        };
        QCOMPARE(at(feeling(Emotion::Sad), 0.0F), ReasonRelation::SuitsEmotion);
        QCOMPARE(at(queryForPoint({0.2F, 0.2F}, RankMode::Match), 0.0F), ReasonRelation::NearPoint);
        const RankQuery lift = feeling(Emotion::Sad, RankMode::Lift);
        QCOMPARE(at(lift, 0.0F), ReasonRelation::ArcBegins);
        QCOMPARE(at(lift, 0.5F), ReasonRelation::ArcLeads);
        QCOMPARE(at(lift, 1.0F), ReasonRelation::ArcArrives);
        const RankQuery led = leadingTo(feeling(Emotion::Sad), {0.6F, 0.1F});
        QCOMPARE(at(led, 0.0F), ReasonRelation::ArcBegins);
        QCOMPARE(at(led, 0.5F), ReasonRelation::ArcLeads);
        QCOMPARE(at(led, 1.0F), ReasonRelation::ArcArrives);
    }

    void tracksFarFromTheTargetAreOnlyCalledNearest()
    {
        const auto of = [this](const RankQuery& query, float position) {
            const AffectPoint aim = PlaylistArc(query).pointAt(position);
            RankedTrack furious = ranked(u"furious"_s, {}, aim, position);
            furious.answers = emotionsByScore(query.emotions)[0];
            return explain(furious, query, m_affect).relation;
        };
        QCOMPARE(of(feeling(Emotion::Sad), 0.0F), ReasonRelation::Nearest);
        QCOMPARE(of(queryForPoint({0.8F, -0.5F}, RankMode::Match), 0.0F), ReasonRelation::Nearest);
        QCOMPARE(of(feeling(Emotion::Sad, RankMode::Calm), 0.0F), ReasonRelation::Nearest);
        QCOMPARE(of(feeling(Emotion::Sad, RankMode::Calm), 1.0F), ReasonRelation::Nearest);
        QCOMPARE(of(feeling(Emotion::Angry), 0.0F), ReasonRelation::SuitsEmotion);
    }

    void tracksThatHardlyMatchAreOnlyCalledNearest()
    {
        RankedTrack track = ranked(u"A sad song"_s, {}, affectOf(Emotion::Sad));
        track.match = 0.6F;
        QCOMPARE(explain(track, feeling(Emotion::Sad), m_affect).relation,
                 ReasonRelation::SuitsEmotion);
        track.match = 0.02F;
        QCOMPARE(explain(track, feeling(Emotion::Sad), m_affect).relation, ReasonRelation::Nearest);
    }

    void mixedQueriesNameTheEmotionThatTheTrackSuits()
    {
        const RankQuery query =
            queryForEmotions({0.5F, 0, 0, 0, 0.5F, 0, 0}, RankMode::Match, QueryOrigin::Clip);
        const auto sad = ranked(u"A mournful, lonely cello."_s, {}, query.point);
        const auto angry = ranked(u"Furious thrash metal."_s, {}, query.point);
        QCOMPARE(explain(sad, query, m_affect).emotion, Emotion::Sad);
        QCOMPARE(explain(angry, query, m_affect).emotion, Emotion::Angry);
        // And says nothing for the other one.
        const RankQuery mixed =
            queryForEmotions({0, 0, 0, 0.5F, 0.5F, 0, 0}, RankMode::Match, QueryOrigin::Clip);
        const auto both = ranked(QString(), {u"sad"_s, u"mournful"_s, u"uplifting"_s}, mixed.point);
        const Reason reason = explain(both, mixed, m_affect);
        QCOMPARE(reason.emotion, Emotion::Sad);
        QVERIFY(!reason.words.contains(u"uplifting"_s));
    }

    void sentencesReadWell_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("relation");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("origin");
        QTest::addColumn<bool>("namesEmotion");
        const auto row = [](const char* sentence, ReasonRelation relation, RankMode mode,
                            QueryOrigin origin, bool namesEmotion) {
            QTest::newRow(sentence) << QString::fromLatin1(sentence) << int(relation) << int(mode)
                                    << int(origin) << namesEmotion;
        };
        row("Slow, solo piano, and melancholic: close to the sadness in your clip",
            ReasonRelation::SuitsEmotion, RankMode::Match, QueryOrigin::Clip, true);
        row("Slow, solo piano, and melancholic: close to the sadness in your picture",
            ReasonRelation::SuitsEmotion, RankMode::Match, QueryOrigin::Picture, true);
        row("Slow, solo piano, and melancholic: from the middle, as no emotion leads in your "
            "picture",
            ReasonRelation::Middle, RankMode::Match, QueryOrigin::Picture, true);
        row("Slow, solo piano, and melancholic: it suits a sad mood", ReasonRelation::SuitsEmotion,
            RankMode::Match, QueryOrigin::Request, true);
        row("Slow, solo piano, and melancholic: near the mood you chose", ReasonRelation::NearPoint,
            RankMode::Match, QueryOrigin::Request, false);
        row("Slow, solo piano, and melancholic: the closest available to sadness",
            ReasonRelation::Nearest, RankMode::Match, QueryOrigin::Request, true);
        row("Slow, solo piano, and melancholic: the closest available", ReasonRelation::Nearest,
            RankMode::Match, QueryOrigin::Request, false);
        row("Slow, solo piano, and melancholic: from the middle, as no emotion leads in your clip",
            ReasonRelation::Middle, RankMode::Match, QueryOrigin::Clip, true);
        row("Slow, solo piano, and melancholic: it begins where you are", ReasonRelation::ArcBegins,
            RankMode::Lift, QueryOrigin::Request, false);
        row("Slow, solo piano, and melancholic: a step towards calmer music",
            ReasonRelation::ArcLeads, RankMode::Calm, QueryOrigin::Clip, true);
        row("Slow, solo piano, and melancholic: the lively end of the list",
            ReasonRelation::ArcArrives, RankMode::Energize, QueryOrigin::Clip, true);
        row("Slow, solo piano, and melancholic: a step towards the mood you chose",
            ReasonRelation::ArcLeads, RankMode::Match, QueryOrigin::Clip, true);
    }

    void sentencesReadWell()
    {
        QFETCH(QString, sentence);
        QFETCH(int, relation);
        QFETCH(int, mode);
        QFETCH(int, origin);
        QFETCH(bool, namesEmotion);
        const Reason reason{{u"slow"_s, u"solo piano"_s, u"melancholic"_s},
                            {},
                            {},
                            {},
                            static_cast<ReasonRelation>(relation),
                            Emotion::Sad,
                            namesEmotion,
                            static_cast<RankMode>(mode),
                            static_cast<QueryOrigin>(origin)};
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(toSentence(reason), sentence);
    }

    void trackWithoutAnyWordsStillHasASentence()
    {
        const RankQuery query = feeling(Emotion::Happy);
        RankedTrack track = ranked(QString(), {}, query.point);
        track.answers = Emotion::Happy;
        const Reason reason = explain(track, query, m_affect);
        QVERIFY(reason.words.isEmpty());
        QCOMPARE(toSentence(reason), u"The closest available to happiness"_s);
    }

    void wordsAreInTheCurrentLanguage()
    {
        const auto track = ranked({}, {u"slow tempo"_s, u"solo piano"_s, u"heartbroken melody"_s},
                                  feeling(Emotion::Sad).point);
        const Reason reason = explain(track, feeling(Emotion::Sad), m_affect);
        QVERIFY(toSentence(reason).startsWith(u"Slow tempo, solo piano"_s));
        const QLocale before;
        const std::array<std::pair<QLocale, QString>, 5> languages = {{
            {QLocale(QLocale::German), u"Langsames Tempo, Klavier solo"_s},
            {QLocale(QLocale::French), u"Tempo lent, piano seul"_s},
            {QLocale(QLocale::Spanish), u"Tempo lento, piano solo"_s},
            {QLocale(QLocale::Chinese), u"慢速、钢琴独奏"_s},
            {QLocale(QLocale::Arabic), u"إيقاع بطيء، وبيانو منفرد"_s},
        }};
        for (const auto& [locale, beginning] : languages) {
            QLocale::setDefault(locale);
            const QString sentence = toSentence(reason);
            QLocale::setDefault(before);
            QVERIFY2(!sentence.contains(u"heartbroken"_s), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"slow tempo"_s, Qt::CaseInsensitive),
                     qPrintable(sentence));
            if (locale.language() == QLocale::German || locale.language() == QLocale::French)
                QVERIFY2(sentence.startsWith(beginning), qPrintable(sentence));
            QVERIFY2(sentence.contains(beginning.left(4)), qPrintable(sentence));
        }
    }

private:
    /// A track in a list, in a place for the emotion that it suits best.
    RankedTrack ranked(const QString& caption, const QStringList& tags, AffectPoint aim,
                       float position = 0.0F) const
    {
        Track track;
        track.caption = caption;
        track.tags = tags;
        track.affect = affectByLexicon(m_affect, track);
        return {track, 1.0F, position, aim, emotionsByScore(track.affect.affinities)[0]};
    }
    const LexiconAffect m_affect{MoodLexicon::builtIn()};
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "test_explanation.moc"
