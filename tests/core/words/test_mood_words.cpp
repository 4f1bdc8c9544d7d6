// SPDX-License-Identifier: MIT
#include "core/recommend/mood_words.h"
#include "core/recommend/term_matcher.h"
#include "core/recommend/text_tokens.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

/// Hiding the words that name a mood.
class TestMoodWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moodsAreHiddenAndDescriptionsStay();
    void ofATermThatHoldsAMoodTheRestStays();
    void tagsThatSayNothingElseAreLeftOut();
    void noMoodIsLeftInAnything();
    void ownMoodIsWhatTheHiddenWordsSay();
    void deniedMoodSpeaksTheOtherWay();

private:
    QStringList wordsLeft(const QString& text) const
    {
        QStringList words;
        for (const TextToken& token : tokenize(m_words.withoutMood(text)))
            words.append(QString::fromStdU16String(token.word));
        return words;
    }

    const LexiconAffect m_affect{MoodLexicon::builtIn()};
    const MoodWords m_words{m_affect.lexicon()};
};

void TestMoodWords::moodsAreHiddenAndDescriptionsStay()
{
    QCOMPARE(wordsLeft(u"A sad, melancholic slow piano in a minor key."_s),
             (QStringList{u"a"_s, u"slow"_s, u"piano"_s, u"in"_s, u"a"_s, u"minor"_s, u"key"_s}));
}

void TestMoodWords::ofATermThatHoldsAMoodTheRestStays()
{
    QCOMPARE(wordsLeft(u"for a horror movie"_s), (QStringList{u"for"_s, u"a"_s, u"movie"_s}));
    QCOMPARE(wordsLeft(u"soft female vocal"_s), (QStringList{u"female"_s, u"vocal"_s}));
    // How much so goes with the mood.
    QCOMPARE(wordsLeft(u"a very sad song"_s), (QStringList{u"a"_s, u"song"_s}));
    QCOMPARE(wordsLeft(u"a bit sad"_s), QStringList());
    QCOMPARE(wordsLeft(u"a very slow song"_s),
             (QStringList{u"a"_s, u"very"_s, u"slow"_s, u"song"_s}));
}

void TestMoodWords::tagsThatSayNothingElseAreLeftOut()
{
    Track track;
    track.tags = {u"sad"_s, u"sad piano"_s, u"drums"_s};
    const Track rest = m_words.withoutMood(track);
    QCOMPARE(rest.tags.size(), 2);
    QVERIFY(rest.tags.at(0).contains(u"piano"_s) && !rest.tags.at(0).contains(u"sad"_s));
    QCOMPARE(rest.tags.at(1), u"drums"_s);
}

void TestMoodWords::noMoodIsLeftInAnything()
{
    for (const MoodTerm& term : m_affect.lexicon().terms()) {
        for (const TermMatch& match :
             matchTerms(m_affect.lexicon(), m_words.withoutMood(term.text)))
            QVERIFY2(!m_words.isMood(match.term), qPrintable(term.text));
    }
}

void TestMoodWords::ownMoodIsWhatTheHiddenWordsSay()
{
    Track track;
    track.caption = u"Sad and gloomy banjo in a fast tempo."_s;
    const OwnMood own = ownMood(m_affect, m_words, m_affect.influences(track));
    Track named;
    named.caption = u"sad and gloomy"_s;
    const TrackAffect alone = m_affect.affectOf(named);
    QCOMPARE(own.affect.point.valence, alone.point.valence);
    QCOMPARE(own.affect.affinities, alone.affinities);
    QVERIFY(own.weight > 1.0F);
    Track silent;
    silent.caption = u"banjo in a fast tempo"_s;
    QCOMPARE(ownMood(m_affect, m_words, m_affect.influences(silent)).weight, 0.0F);
}

void TestMoodWords::deniedMoodSpeaksTheOtherWay()
{
    Track denied;
    denied.caption = u"The song is not happy."_s;
    QVERIFY(ownMood(m_affect, m_words, m_affect.influences(denied)).affect.point.valence < 0.0F);
}

QTEST_APPLESS_MAIN(TestMoodWords)
#include "test_mood_words.moc"
