// SPDX-License-Identifier: MIT
#include "core/recommend/lexicon_affect.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace v2m;

namespace {

Track described(const QString& caption, const QStringList& tags = {})
{
    Track track;
    track.caption = caption;
    track.tags = tags;
    return track;
}

} // namespace

class TestLexiconAffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachEmotionIsFoundInMusicThatSuitsIt_data();
    void eachEmotionIsFoundInMusicThatSuitsIt();
    void musicWithoutMoodWordsLeansTheRightWay();
    void pointsLieInTheQuadrantOfTheWords();
    void noMoodWordsGiveTheMiddle();
    void negationInvertsAndDegreeScales();
    void scaryViolenceIsAngryRatherThanFearful();
    void repeatingAWordIsNoLouderThanALimit();
    void poorRecordingsAndLessonsHaveLowerQuality();
    void valuesStayInRangeForAnyText_data();
    void valuesStayInRangeForAnyText();
    void influencesPointAtTheTracksOwnWords();

private:
    TrackAffect affect(const QString& caption, const QStringList& tags = {}) const
    {
        return m_affect.affectOf(described(caption, tags));
    }
    const LexiconAffect m_affect{MoodLexicon::builtIn()};
};

void TestLexiconAffect::eachEmotionIsFoundInMusicThatSuitsIt_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<int>("emotion");
    const auto row = [](const char* caption, Emotion emotion) {
        QTest::newRow(emotionName(emotion).data())
            << QString::fromLatin1(caption) << static_cast<int>(emotion);
    };
    row("A fast thrash metal track with screaming vocals and distorted guitars.", Emotion::Angry);
    row("A harsh, discordant squeal of an accordion that is out of tune, with burping.",
        Emotion::Disgust);
    row("Tense strings and an ominous drone for a horror movie.", Emotion::Fear);
    row("A cheerful children's song with ukulele, hand claps and whistling.", Emotion::Happy);
    row("A slow, mournful cello in a minor key, as if at a funeral.", Emotion::Sad);
    row("Quirky cartoon music with a kazoo, sudden stops and a slide whistle.", Emotion::Surprise);
    row("Unobtrusive, easygoing lounge music at a moderate tempo for a coffee shop.",
        Emotion::Neutral);
}

void TestLexiconAffect::eachEmotionIsFoundInMusicThatSuitsIt()
{
    QFETCH(QString, caption);
    QFETCH(int, emotion);
    const EmotionScores found = affect(caption).affinities;
    QCOMPARE(static_cast<int>(emotionsByScore(found)[0]), emotion);
    QVERIFY(found[static_cast<std::size_t>(emotion)] > 0.5F);
}

void TestLexiconAffect::musicWithoutMoodWordsLeansTheRightWay()
{
    const TrackAffect ukulele = affect(QStringLiteral("Ukulele, hand claps and a glockenspiel."));
    const TrackAffect cello = affect(QStringLiteral("A slow tempo, solo cello in a minor key."));
    QVERIFY(ukulele.point.valence > cello.point.valence + 0.3F);
    QVERIFY(ukulele.affinities[index(Emotion::Happy)] > cello.affinities[index(Emotion::Happy)]);
    QVERIFY(cello.affinities[index(Emotion::Sad)] > ukulele.affinities[index(Emotion::Sad)]);
}

void TestLexiconAffect::pointsLieInTheQuadrantOfTheWords()
{
    const AffectPoint joyful = affect(QStringLiteral("joyful and lively")).point;
    QVERIFY(joyful.valence > 0.3F && joyful.arousal > 0.3F);
    const AffectPoint furious = affect(QStringLiteral("furious and violent")).point;
    QVERIFY(furious.valence < -0.3F && furious.arousal > 0.3F);
    const AffectPoint mournful = affect(QStringLiteral("mournful and lonely")).point;
    QVERIFY(mournful.valence < -0.3F && mournful.arousal < -0.2F);
    const AffectPoint peaceful = affect(QStringLiteral("peaceful and gentle")).point;
    QVERIFY(peaceful.valence > 0.2F && peaceful.arousal < -0.3F);
}

void TestLexiconAffect::noMoodWordsGiveTheMiddle()
{
    const TrackAffect affect = m_affect.affectOf(Track{});
    QCOMPARE(affect.point, AffectPoint{});
    QCOMPARE(affect.quality, 1.0F);
    for (const float affinity : affect.affinities)
        QVERIFY(affinity < 0.5F);
}

void TestLexiconAffect::negationInvertsAndDegreeScales()
{
    const TrackAffect plain = affect(QStringLiteral("a sad song"));
    const TrackAffect negated = affect(QStringLiteral("a song that is not sad"));
    const TrackAffect very = affect(QStringLiteral("a very sad song"));
    const TrackAffect slightly = affect(QStringLiteral("a slightly sad song"));
    const std::size_t sad = index(Emotion::Sad);
    QVERIFY(negated.point.valence > 0.0F);
    QVERIFY(plain.point.valence < -0.3F);
    QVERIFY(negated.affinities[sad] < 0.3F);
    QVERIFY(very.affinities[sad] > plain.affinities[sad]);
    QVERIFY(plain.affinities[sad] > slightly.affinities[sad]);
    QVERIFY(very.point.valence < plain.point.valence);

    // A happy text stays happier with "very calm" less aroused than with "calm".
    QVERIFY(affect(QStringLiteral("very calm piano")).point.arousal <
            affect(QStringLiteral("calm piano")).point.arousal);
}

void TestLexiconAffect::scaryViolenceIsAngryRatherThanFearful()
{
    const std::size_t fear = index(Emotion::Fear);
    const EmotionScores metal =
        affect(QStringLiteral("Violent, aggressive death metal, scary and spooky.")).affinities;
    const EmotionScores ghostly =
        affect(QStringLiteral("A slow organ, scary and spooky.")).affinities;
    QVERIFY(metal[fear] < ghostly[fear] - 0.1F);
    QVERIFY(metal[index(Emotion::Angry)] > 0.5F);
}

void TestLexiconAffect::repeatingAWordIsNoLouderThanALimit()
{
    const TrackAffect twice = affect(QStringLiteral("scary scary scary scary scary"));
    const TrackAffect often = affect(QStringLiteral("scary ").repeated(200));
    QCOMPARE(often.affinities, twice.affinities);
    QCOMPARE(often.point, twice.point);
}

void TestLexiconAffect::poorRecordingsAndLessonsHaveLowerQuality()
{
    const float clean = affect(QStringLiteral("A gentle piano piece.")).quality;
    const float noisy =
        affect(QStringLiteral("The low quality recording is noisy: a gentle piano piece.")).quality;
    const float lesson =
        affect(QStringLiteral("A tutorial on how to play the piano, a man speaking.")).quality;
    const float effects = affect(QStringLiteral("Foley and sound effects, no music.")).quality;
    QCOMPARE(clean, 1.0F);
    QVERIFY(noisy < 0.7F);
    QVERIFY(lesson < 0.7F);
    QVERIFY(effects < 0.7F);
    QVERIFY(noisy > 0.2F);
    for (const char* poor :
         {"A gentle piano piece. The audio quality is poor.",
          "The quality of the recording is bad.", "The sound quality is very mediocre.",
          "The quality is rather low.", "The audio quality is not that good.",
          "These are sound effects taken from a movie."})
        QVERIFY2(affect(QString::fromLatin1(poor)).quality < 0.8F, poor);
    QCOMPARE(affect(QStringLiteral("It would suit a dreamy movie sequence.")).quality, 1.0F);
    QCOMPARE(affect(QStringLiteral("It is not noisy.")).quality, 1.0F);
}

void TestLexiconAffect::valuesStayInRangeForAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("emoji") << QStringLiteral("😀😀 sad 😀");
    QTest::newRow("right to left") << QStringLiteral("موسيقى sad");
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + QStringLiteral(" happy");
    QTest::newRow("apostrophes") << QStringLiteral("''' ' sad' 'n' 's");
    QTest::newRow("null") << QString(QChar(0)) + QStringLiteral("sad");
    QTest::newRow("long")
        << QStringLiteral("extremely furious death metal, no peace ").repeated(5000);
    QTest::newRow("ends in a negation") << QStringLiteral("not");
    QTest::newRow("ends in half a term") << QStringLiteral("horror movie theme of the 4 on the");
}

void TestLexiconAffect::valuesStayInRangeForAnyText()
{
    QFETCH(QString, text);
    const TrackAffect found = affect(text, {text, text});
    QVERIFY(std::abs(found.point.valence) <= 1.0F && std::abs(found.point.arousal) <= 1.0F);
    QVERIFY(found.quality >= 0.0F && found.quality <= 1.0F);
    for (const float affinity : found.affinities)
        QVERIFY(affinity >= 0.0F && affinity <= 1.0F);
}

void TestLexiconAffect::influencesPointAtTheTracksOwnWords()
{
    Track track = described(QStringLiteral("No drums. A Haunting choir."),
                            {QStringLiteral("slow tempo"), QStringLiteral("haunting")});
    track.title = QStringLiteral("Lullaby");
    const auto influences = m_affect.influences(track);
    QStringList words;
    for (const TermInfluence& influence : influences) {
        const QString& text = influence.tag >= 0  ? track.tags[influence.tag]
                              : influence.inTitle ? track.title
                                                  : track.caption;
        words.append(text.mid(influence.begin, influence.length));
        if (words.back() == QStringLiteral("drums"))
            QVERIFY(influence.influence < 0.0F);
        else
            QVERIFY(influence.influence > 0.0F);
    }
    QCOMPARE(words, QStringList({QStringLiteral("slow tempo"), QStringLiteral("haunting"),
                                 QStringLiteral("drums"), QStringLiteral("choir"),
                                 QStringLiteral("Lullaby")}));
}

QTEST_APPLESS_MAIN(TestLexiconAffect)
#include "test_lexicon_affect.moc"
