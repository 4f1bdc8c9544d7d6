// SPDX-License-Identifier: MIT
#include "core/text_affect/lexicon_affect.h"
#include "tests/support/affect_by_lexicon.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace v2m;
using namespace Qt::StringLiterals;

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
    void eachEmotionIsFoundInMusicThatSuitsIt_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<int>("emotion");
        const auto row = [](const char* caption, Emotion emotion) {
            QTest::newRow(emotionName(emotion).data())
                << QString::fromLatin1(caption) << static_cast<int>(emotion);
        };
        row("A fast thrash metal track with screaming vocals and distorted guitars.",
            Emotion::Angry);
        row("A harsh, discordant squeal of an accordion that is out of tune, with burping.",
            Emotion::Disgust);
        row("Tense strings and an ominous drone for a horror movie.", Emotion::Fear);
        row("A cheerful children's song with ukulele, hand claps and whistling.", Emotion::Happy);
        row("A slow, mournful cello in a minor key, as if at a funeral.", Emotion::Sad);
        row("Quirky cartoon music with a kazoo, sudden stops and a slide whistle.",
            Emotion::Surprise);
        row("Unobtrusive, easygoing lounge music at a moderate tempo for a coffee shop.",
            Emotion::Neutral);
    }

    void eachEmotionIsFoundInMusicThatSuitsIt()
    {
        QFETCH(QString, caption);
        QFETCH(int, emotion);
        const EmotionScores found = affect(caption).affinities;
        QCOMPARE(static_cast<int>(emotionsByScore(found)[0]), emotion);
        QVERIFY(found[static_cast<std::size_t>(emotion)] > 0.5F);
    }

    void musicWithoutMoodWordsLeansTheRightWay()
    {
        const TrackAffect ukulele = affect(u"Ukulele, hand claps and a glockenspiel."_s);
        const TrackAffect cello = affect(u"A slow tempo, solo cello in a minor key."_s);
        QVERIFY(ukulele.point.valence > cello.point.valence + 0.3F);
        QVERIFY(ukulele.affinities[index(Emotion::Happy)] >
                cello.affinities[index(Emotion::Happy)]);
        QVERIFY(cello.affinities[index(Emotion::Sad)] > ukulele.affinities[index(Emotion::Sad)]);
    }

    void pointsLieInTheQuadrantOfTheWords()
    {
        const AffectPoint joyful = affect(u"joyful and lively"_s).point;
        QVERIFY(joyful.valence > 0.3F && joyful.arousal > 0.3F);
        const AffectPoint furious = affect(u"furious and violent"_s).point;
        QVERIFY(furious.valence < -0.3F && furious.arousal > 0.3F);
        const AffectPoint mournful = affect(u"mournful and lonely"_s).point;
        QVERIFY(mournful.valence < -0.3F && mournful.arousal < -0.2F);
        const AffectPoint peaceful = affect(u"peaceful and gentle"_s).point;
        QVERIFY(peaceful.valence > 0.2F && peaceful.arousal < -0.3F);
    }

    void noMoodWordsGiveTheMiddle()
    {
        const TrackAffect affect = test::affectByLexicon(m_affect, Track{});
        QCOMPARE(affect.point, AffectPoint{});
        QCOMPARE(affect.quality, 1.0F);
        for (const float affinity : affect.affinities)
            QVERIFY(affinity < 0.5F);
    }

    void negationInvertsAndDegreeScales()
    {
        const TrackAffect plain = affect(u"a sad song"_s);
        const TrackAffect negated = affect(u"a song that is not sad"_s);
        const TrackAffect very = affect(u"a very sad song"_s);
        const TrackAffect slightly = affect(u"a slightly sad song"_s);
        const std::size_t sad = index(Emotion::Sad);
        QVERIFY(negated.point.valence > 0.0F);
        QVERIFY(plain.point.valence < -0.3F);
        QVERIFY(negated.affinities[sad] < 0.3F);
        QVERIFY(very.affinities[sad] > plain.affinities[sad]);
        QVERIFY(plain.affinities[sad] > slightly.affinities[sad]);
        QVERIFY(very.point.valence < plain.point.valence);

        // A happy text stays happier with "very calm" less aroused than with "calm".
        QVERIFY(affect(u"very calm piano"_s).point.arousal < affect(u"calm piano"_s).point.arousal);
    }

    void scaryViolenceIsAngryRatherThanFearful()
    {
        const std::size_t fear = index(Emotion::Fear);
        const EmotionScores metal =
            affect(u"Violent, aggressive death metal, scary and spooky."_s).affinities;
        const EmotionScores ghostly = affect(u"A slow organ, scary and spooky."_s).affinities;
        QVERIFY(metal[fear] < ghostly[fear] - 0.1F);
        QVERIFY(metal[index(Emotion::Angry)] > 0.5F);
    }

    void repeatingAWordIsNoLouderThanALimit()
    {
        const TrackAffect twice = affect(u"scary scary scary scary scary"_s);
        const TrackAffect often = affect(u"scary "_s.repeated(200));
        QCOMPARE(often.affinities, twice.affinities);
        QCOMPARE(often.point, twice.point);
    }

    void poorRecordingsAndLessonsHaveLowerQuality()
    {
        const float clean = affect(u"A gentle piano piece."_s).quality;
        const float noisy =
            affect(u"The low quality recording is noisy: a gentle piano piece."_s).quality;
        const float lesson =
            affect(u"A tutorial on how to play the piano, a man speaking."_s).quality;
        const float effects = affect(u"Foley and sound effects, no music."_s).quality;
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
        QCOMPARE(affect(u"It would suit a dreamy movie sequence."_s).quality, 1.0F);
        QCOMPARE(affect(u"It is not noisy."_s).quality, 1.0F);
    }

    void valuesStayInRangeForAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("emoji") << u"😀😀 sad 😀"_s;
        QTest::newRow("right to left") << u"موسيقى sad"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u" happy"_s;
        QTest::newRow("apostrophes") << u"''' ' sad' 'n' 's"_s;
        QTest::newRow("null") << QString(QChar(0)) + u"sad"_s;
        QTest::newRow("long") << u"extremely furious death metal, no peace "_s.repeated(5000);
        QTest::newRow("ends in a negation") << u"not"_s;
        QTest::newRow("ends in half a term") << u"horror movie theme of the 4 on the"_s;
    }

    void valuesStayInRangeForAnyText()
    {
        QFETCH(QString, text);
        const TrackAffect found = affect(text, {text, text});
        QVERIFY(std::abs(found.point.valence) <= 1.0F && std::abs(found.point.arousal) <= 1.0F);
        QVERIFY(found.quality >= 0.0F && found.quality <= 1.0F);
        for (const float affinity : found.affinities)
            QVERIFY(affinity >= 0.0F && affinity <= 1.0F);
    }

    void influencesPointAtTheTracksOwnWords()
    {
        Track track = described(u"No drums. A Haunting choir."_s, {u"slow tempo"_s, u"haunting"_s});
        track.title = u"Lullaby"_s;
        const auto influences = m_affect.influences(track);
        QStringList words;
        for (const TermInfluence& influence : influences) {
            const QString& text = influence.tag >= 0  ? track.tags[influence.tag]
                                  : influence.inTitle ? track.title
                                                      : track.caption;
            words.append(text.mid(influence.begin, influence.length));
            if (words.back() == u"drums"_s)
                QVERIFY(influence.influence < 0.0F);
            else
                QVERIFY(influence.influence > 0.0F);
        }
        QCOMPARE(words, QStringList({u"slow tempo"_s, u"haunting"_s, u"drums"_s, u"choir"_s,
                                     u"Lullaby"_s}));
    }

private:
    TrackAffect affect(const QString& caption, const QStringList& tags = {}) const
    {
        return test::affectByLexicon(m_affect, described(caption, tags));
    }
    const LexiconAffect m_affect{MoodLexicon::builtIn()};
};

QTEST_APPLESS_MAIN(TestLexiconAffect)
#include "test_lexicon_affect.moc"
