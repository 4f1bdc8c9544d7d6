// SPDX-License-Identifier: MIT
#include "core/recommend/explanation.h"
#include "core/recommend/playlist_arc.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <array>
#include <utility>

using namespace v2m;

namespace {

RankQuery feeling(Emotion emotion, RankMode mode = RankMode::Match,
                  QueryOrigin origin = QueryOrigin::Clip)
{
    EmotionScores scores{};
    scores[index(emotion)] = 1.0F;
    return queryForEmotions(scores, mode, origin);
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreThoseInFavourOfTheTrack();
    void everyWordOccursInTheTrack_data();
    void everyWordOccursInTheTrack();
    void negatedWordsAreNotMentioned();
    void tagsAgainstTheTargetAreNotMentioned();
    void recordingQualityIsNotAReason();
    void captionsAreUsedIfNoTagHelps();
    void fragmentsAndRepetitionsAreNotMentioned_data();
    void fragmentsAndRepetitionsAreNotMentioned();
    void wordsAreInLowerCaseExceptNames();
    void trackWithoutTellingWordsGivesItsTags();
    void relationFollowsQueryAndPlace();
    void tracksFarFromTheTargetAreOnlyCalledNearest();
    void tracksThatHardlyMatchAreOnlyCalledNearest();
    void mixedQueriesNameTheEmotionThatTheTrackSuits();
    void sentencesReadWell_data();
    void sentencesReadWell();
    void trackWithoutAnyWordsStillHasASentence();
    void wordsAreInTheCurrentLanguage();

private:
    /// A track in a list, in a place for the emotion that it suits best.
    RankedTrack ranked(const QString& caption, const QStringList& tags, AffectPoint aim,
                       float position = 0.0F) const
    {
        Track track;
        track.caption = caption;
        track.tags = tags;
        track.affect = m_affect.affectOf(track);
        return {track, 1.0F, position, aim, emotionsByScore(track.affect.affinities)[0]};
    }
    const LexiconAffect m_affect{MoodLexicon::builtIn()};
};

void TestExplanation::wordsAreThoseInFavourOfTheTrack()
{
    const RankQuery query = feeling(Emotion::Sad);
    const auto track = ranked(QStringLiteral("A piece with hand claps and tambourine."),
                              {QStringLiteral("festive"), QStringLiteral("melancholic"),
                               QStringLiteral("solo cello"), QStringLiteral("slow tempo")},
                              query.point);
    const Reason reason = explain(track, query, m_affect);
    QCOMPARE(reason.words, QStringList({QStringLiteral("slow tempo"), QStringLiteral("solo cello"),
                                        QStringLiteral("melancholic")}));
}

void TestExplanation::everyWordOccursInTheTrack_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("tags") << QStringLiteral("Music.")
                          << QStringList({QStringLiteral("Eerie drones"), QStringLiteral("dark")});
    QTest::newRow("caption") << QStringLiteral("A Haunting, OMINOUS choir over screeching strings.")
                             << QStringList();
    QTest::newRow("long tag") << QStringLiteral("Music.")
                              << QStringList(QStringLiteral(
                                     "a long and winding tag that tells of something ominous"));
    QTest::newRow("inflected") << QStringLiteral("It growls menacingly; horns whispered.")
                               << QStringList();
}

void TestExplanation::everyWordOccursInTheTrack()
{
    QFETCH(QString, caption);
    QFETCH(QStringList, tags);
    const RankQuery query = feeling(Emotion::Fear);
    const Reason reason = explain(ranked(caption, tags, query.point), query, m_affect);
    QVERIFY(!reason.words.isEmpty());
    QVERIFY(reason.words.size() <= 3);
    const QString own = caption + QLatin1Char('\n') + tags.join(QLatin1Char('\n'));
    for (const QString& word : reason.words)
        QVERIFY2(own.contains(word, Qt::CaseInsensitive), qPrintable(word));
}

void TestExplanation::negatedWordsAreNotMentioned()
{
    const RankQuery query = feeling(Emotion::Sad);
    const auto track = ranked(QStringLiteral("It is not sad, but lonely."),
                              {QStringLiteral("no piano")}, query.point);
    QCOMPARE(explain(track, query, m_affect).words, QStringList(QStringLiteral("lonely")));
}

void TestExplanation::tagsAgainstTheTargetAreNotMentioned()
{
    // By itself the drum machine would do for a quiet face.
    const RankQuery query = feeling(Emotion::Neutral);
    auto track =
        ranked(QString(), {QStringLiteral("furious drum machine"), QStringLiteral("easygoing")},
               query.point);
    track.answers = emotionsByScore(query.emotions)[0];
    QCOMPARE(explain(track, query, m_affect).words.join(QLatin1Char('|')),
             QStringLiteral("easygoing"));
}

void TestExplanation::recordingQualityIsNotAReason()
{
    const RankQuery query = feeling(Emotion::Disgust);
    const auto track = ranked(QString(),
                              {QStringLiteral("low quality"), QStringLiteral("noisy"),
                               QStringLiteral("out of tune"), QStringLiteral("tutorial")},
                              query.point);
    QCOMPARE(explain(track, query, m_affect).words, QStringList(QStringLiteral("out of tune")));
}

void TestExplanation::captionsAreUsedIfNoTagHelps()
{
    const RankQuery query = feeling(Emotion::Sad);
    const QString caption = QStringLiteral("A mournful, lonely song.");
    QCOMPARE(explain(ranked(caption, {QStringLiteral("sad")}, query.point), query, m_affect).words,
             QStringList(QStringLiteral("sad")));
    QCOMPARE(
        explain(ranked(caption, {QStringLiteral("festive")}, query.point), query, m_affect).words,
        QStringList({QStringLiteral("mournful"), QStringLiteral("lonely")}));
}

void TestExplanation::fragmentsAndRepetitionsAreNotMentioned_data()
{
    QTest::addColumn<Emotion>("emotion");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("words");
    QTest::newRow("adverb of a long tag")
        << Emotion::Angry << QString()
        << QStringList(QStringLiteral("heavily distorted and aggressive electric guitar chords"))
        << "aggressive";
    QTest::newRow("adverb of a caption")
        << Emotion::Disgust << QStringLiteral("It is irritatingly high, and creepy.")
        << QStringList() << "creepy";
    QTest::newRow("one stem") << Emotion::Disgust << QString()
                              << QStringList(
                                     {QStringLiteral("dissonant"), QStringLiteral("dissonance")})
                              << "dissonant";
    QTest::newRow("one root") << Emotion::Angry << QString()
                              << QStringList({QStringLiteral("anger"), QStringLiteral("angry")})
                              << "anger";
    QTest::newRow("two spellings")
        << Emotion::Angry << QString()
        << QStringList({QStringLiteral("agressive"), QStringLiteral("aggressive")}) << "agressive";
    QTest::newRow("bare thing") << Emotion::Neutral << QString()
                                << QStringList({QStringLiteral("voice"),
                                                QStringLiteral("percussion"),
                                                QStringLiteral("easygoing")})
                                << "easygoing";
}

void TestExplanation::fragmentsAndRepetitionsAreNotMentioned()
{
    QFETCH(Emotion, emotion);
    QFETCH(QString, caption);
    QFETCH(QStringList, tags);
    QFETCH(QString, words);
    const RankQuery query = feeling(emotion);
    QCOMPARE(
        explain(ranked(caption, tags, query.point), query, m_affect).words.join(QLatin1Char('|')),
        words);
}

void TestExplanation::wordsAreInLowerCaseExceptNames()
{
    const RankQuery query = feeling(Emotion::Happy);
    const auto track = ranked(
        QString(), {QStringLiteral("Joyful"), QStringLiteral("Christmas Song")}, query.point);
    QStringList words = explain(track, query, m_affect).words;
    std::sort(words.begin(), words.end());
    QCOMPARE(words, QStringList({QStringLiteral("Christmas song"), QStringLiteral("joyful")}));
}

void TestExplanation::trackWithoutTellingWordsGivesItsTags()
{
    const RankQuery query = feeling(Emotion::Fear);
    const auto track =
        ranked(QString(), {QStringLiteral("spoons"), QStringLiteral("1920")}, query.point);
    QCOMPARE(explain(track, query, m_affect).words,
             QStringList({QStringLiteral("spoons"), QStringLiteral("1920")}));
}

void TestExplanation::relationFollowsQueryAndPlace()
{
    const auto at = [this](const RankQuery& query, float position) {
        const AffectPoint aim = PlaylistArc(query).pointAt(position);
        RankedTrack track = ranked(QStringLiteral("sad"), {}, aim, position);
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

void TestExplanation::tracksFarFromTheTargetAreOnlyCalledNearest()
{
    const auto of = [this](const RankQuery& query, float position) {
        const AffectPoint aim = PlaylistArc(query).pointAt(position);
        RankedTrack furious = ranked(QStringLiteral("furious"), {}, aim, position);
        furious.answers = emotionsByScore(query.emotions)[0];
        return explain(furious, query, m_affect).relation;
    };
    QCOMPARE(of(feeling(Emotion::Sad), 0.0F), ReasonRelation::Nearest);
    QCOMPARE(of(queryForPoint({0.8F, -0.5F}, RankMode::Match), 0.0F), ReasonRelation::Nearest);
    QCOMPARE(of(feeling(Emotion::Sad, RankMode::Calm), 0.0F), ReasonRelation::Nearest);
    QCOMPARE(of(feeling(Emotion::Sad, RankMode::Calm), 1.0F), ReasonRelation::Nearest);
    QCOMPARE(of(feeling(Emotion::Angry), 0.0F), ReasonRelation::SuitsEmotion);
}

void TestExplanation::tracksThatHardlyMatchAreOnlyCalledNearest()
{
    RankedTrack track = ranked(QStringLiteral("A sad song"), {}, affectOf(Emotion::Sad));
    track.match = 0.6F;
    QCOMPARE(explain(track, feeling(Emotion::Sad), m_affect).relation,
             ReasonRelation::SuitsEmotion);
    track.match = 0.02F;
    QCOMPARE(explain(track, feeling(Emotion::Sad), m_affect).relation, ReasonRelation::Nearest);
}

void TestExplanation::mixedQueriesNameTheEmotionThatTheTrackSuits()
{
    const RankQuery query =
        queryForEmotions({0.5F, 0, 0, 0, 0.5F, 0, 0}, RankMode::Match, QueryOrigin::Clip);
    const auto sad = ranked(QStringLiteral("A mournful, lonely cello."), {}, query.point);
    const auto angry = ranked(QStringLiteral("Furious thrash metal."), {}, query.point);
    QCOMPARE(explain(sad, query, m_affect).emotion, Emotion::Sad);
    QCOMPARE(explain(angry, query, m_affect).emotion, Emotion::Angry);
    // And says nothing for the other one.
    const RankQuery mixed =
        queryForEmotions({0, 0, 0, 0.5F, 0.5F, 0, 0}, RankMode::Match, QueryOrigin::Clip);
    const auto both = ranked(
        QString(), {QStringLiteral("sad"), QStringLiteral("mournful"), QStringLiteral("uplifting")},
        mixed.point);
    const Reason reason = explain(both, mixed, m_affect);
    QCOMPARE(reason.emotion, Emotion::Sad);
    QVERIFY(!reason.words.contains(QStringLiteral("uplifting")));
}

void TestExplanation::sentencesReadWell_data()
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
    row("Slow, solo piano, and melancholic: from the middle, as no emotion leads in your picture",
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
    row("Slow, solo piano, and melancholic: a step towards calmer music", ReasonRelation::ArcLeads,
        RankMode::Calm, QueryOrigin::Clip, true);
    row("Slow, solo piano, and melancholic: the lively end of the list", ReasonRelation::ArcArrives,
        RankMode::Energize, QueryOrigin::Clip, true);
    row("Slow, solo piano, and melancholic: a step towards the mood you chose",
        ReasonRelation::ArcLeads, RankMode::Match, QueryOrigin::Clip, true);
}

void TestExplanation::sentencesReadWell()
{
    QFETCH(QString, sentence);
    QFETCH(int, relation);
    QFETCH(int, mode);
    QFETCH(int, origin);
    QFETCH(bool, namesEmotion);
    const Reason reason{
        {QStringLiteral("slow"), QStringLiteral("solo piano"), QStringLiteral("melancholic")},
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

void TestExplanation::trackWithoutAnyWordsStillHasASentence()
{
    const RankQuery query = feeling(Emotion::Happy);
    RankedTrack track = ranked(QString(), {}, query.point);
    track.answers = Emotion::Happy;
    const Reason reason = explain(track, query, m_affect);
    QVERIFY(reason.words.isEmpty());
    QCOMPARE(toSentence(reason), QStringLiteral("The closest available to happiness"));
}

void TestExplanation::wordsAreInTheCurrentLanguage()
{
    const auto track = ranked({},
                              {QStringLiteral("slow tempo"), QStringLiteral("solo piano"),
                               QStringLiteral("heartbroken melody")},
                              feeling(Emotion::Sad).point);
    const Reason reason = explain(track, feeling(Emotion::Sad), m_affect);
    QVERIFY(toSentence(reason).startsWith(QStringLiteral("Slow tempo, solo piano")));
    const QLocale before;
    const std::array<std::pair<QLocale, QString>, 5> languages = {{
        {QLocale(QLocale::German), QStringLiteral("Langsames Tempo, Klavier solo")},
        {QLocale(QLocale::French), QStringLiteral("Tempo lent, piano seul")},
        {QLocale(QLocale::Spanish), QStringLiteral("Tempo lento, piano solo")},
        {QLocale(QLocale::Chinese), QStringLiteral("慢速、钢琴独奏")},
        {QLocale(QLocale::Arabic), QStringLiteral("إيقاع بطيء، وبيانو منفرد")},
    }};
    for (const auto& [locale, beginning] : languages) {
        QLocale::setDefault(locale);
        const QString sentence = toSentence(reason);
        QLocale::setDefault(before);
        QVERIFY2(!sentence.contains(QStringLiteral("heartbroken")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("slow tempo"), Qt::CaseInsensitive),
                 qPrintable(sentence));
        if (locale.language() == QLocale::German || locale.language() == QLocale::French)
            QVERIFY2(sentence.startsWith(beginning), qPrintable(sentence));
        QVERIFY2(sentence.contains(beginning.left(4)), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "test_explanation.moc"
