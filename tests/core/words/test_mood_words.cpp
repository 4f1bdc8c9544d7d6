// SPDX-License-Identifier: MIT
#include "core/words/mood_words.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

/// Hiding the words that name a mood.
class TestMoodWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moodsAreHiddenAndDescriptionsStay()
    {
        QCOMPARE(
            wordsLeft(u"A sad, melancholic slow piano in a minor key."_s),
            (QStringList{u"a"_s, u"slow"_s, u"piano"_s, u"in"_s, u"a"_s, u"minor"_s, u"key"_s}));
    }

    void ofATermWithAMoodTheRestStays()
    {
        QCOMPARE(wordsLeft(u"for a horror movie"_s), (QStringList{u"for"_s, u"a"_s, u"movie"_s}));
        QCOMPARE(wordsLeft(u"soft female vocal"_s), (QStringList{u"female"_s, u"vocal"_s}));
        // How much so goes with the mood.
        QCOMPARE(wordsLeft(u"a very sad song"_s), (QStringList{u"a"_s, u"song"_s}));
        QCOMPARE(wordsLeft(u"a bit sad"_s), QStringList());
        QCOMPARE(wordsLeft(u"a very slow song"_s),
                 (QStringList{u"a"_s, u"very"_s, u"slow"_s, u"song"_s}));
    }

    void tagsThatSayNothingElseAreLeftOut()
    {
        Track track;
        track.tags = {u"sad"_s, u"sad piano"_s, u"drums"_s};
        const TrackReading rest = m_words.withoutMood(readTrack(m_lexicon, track));
        QCOMPARE(rest.tags.size(), std::size_t(2));
        QCOMPARE(rest.tags[0].tokens.size(), std::size_t(1));
        QCOMPARE(rest.tags[0].tokens[0].word, u"piano");
        QCOMPARE(rest.tags[1].tokens[0].word, u"drums");
    }

    void noMoodIsLeftInAnything()
    {
        for (const MoodTerm& term : m_lexicon.terms()) {
            for (const TermMatch& match :
                 m_words.withoutMood(readText(m_lexicon, term.text)).matches)
                QVERIFY2(!m_words.isMood(match.term), qPrintable(term.text));
        }
    }

private:
    QStringList wordsLeft(const QString& text) const
    {
        QStringList words;
        for (const TextToken& token : m_words.withoutMood(readText(m_lexicon, text)).tokens)
            words.append(QString::fromStdU16String(token.word));
        return words;
    }

    const MoodLexicon m_lexicon = MoodLexicon::builtIn();
    const MoodWords m_words{m_lexicon};
};

QTEST_APPLESS_MAIN(TestMoodWords)
#include "test_mood_words.moc"
