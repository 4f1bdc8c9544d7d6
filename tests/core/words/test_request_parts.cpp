// SPDX-License-Identifier: MIT
#include "core/words/request_matcher.h"
#include "lexicon_of.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

const QByteArray kEnglish = "angry,mood,-0.6,0.7,1,0,,\ncalm,mood,0.4,-0.6,1,0,,\n"
                            "party,situation,0.7,0.7,1,0,,\ncancer,situation,-0.7,-0.3,1,0,,\n"
                            "stress,mood,-0.5,0.5,1,0,,\nmarriage,situation,0.6,0.1,1,0,,\n"
                            "cancelled,mishap,-0.5,0,0.9,0,,\ncured,relief,0.6,0.2,0.9,0,,\n"
                            "is over,ending,-0.3,-0.2,0.5,0,,\n"
                            "not,denial,0,0,1,0,,\ndon't,negation,0,0,1,0,,\n"
                            "never,denial,0,0,1,0,,\n"
                            "i,stop,,,,,,\nam,stop,,,,,,\nand,stop,,,,,,\nmy,stop,,,,,,\n"
                            "was,stop,,,,,,\nit,stop,,,,,,\nthe,stop,,,,,,\nto,stop,,,,,,\n";

} // namespace

/// What one part of a text makes of what another tells.
class TestRequestParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeantCountsMore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("less");
        QTest::newRow("but") << u"I was angry but I am calm"_s << u"calm"_s << u"angry"_s;
        QTest::newRow("now") << u"I was angry, now I am calm"_s << u"calm"_s << u"angry"_s;
        QTest::newRow("and now") << u"I was angry and now calm"_s << u"calm"_s << u"angry"_s;
        QTest::newRow("then") << u"angry, then calm"_s << u"calm"_s << u"angry"_s;
        QTest::newRow("used to be")
            << u"I used to be angry, I am calm"_s << u"calm"_s << u"angry"_s;
        QTest::newRow("wish") << u"so much stress, I need to calm down"_s << u"calm"_s
                              << u"stress"_s;
        QTest::newRow("although") << u"although I was angry, I am calm"_s << u"calm"_s
                                  << u"angry"_s;
        QTest::newRow("although behind")
            << u"I am calm although the stress"_s << u"calm"_s << u"stress"_s;
        QTest::newRow("although without a border")
            << u"despite the stress I am calm"_s << u"calm"_s << u"stress"_s;
        QTest::newRow("in those days")
            << u"in those days I was angry, I am calm"_s << u"calm"_s << u"angry"_s;
        QTest::newRow("wish first") << u"I want calm, it was stress"_s << u"calm"_s << u"stress"_s;
    }

    void whatIsMeantCountsMore()
    {
        QFETCH(QString, text);
        QFETCH(QString, more);
        QFETCH(QString, less);
        QVERIFY(matchOf(m_english, text, more).strength >
                2.0F * matchOf(m_english, text, less).strength);
    }

    void whatPrecedesTheChineseAfterIsPast()
    {
        const RequestLexicon chinese = lexiconOf(
            Language::Chinese, "吵架,situation,-0.6,0.6,1,0,,\n和好,situation,0.7,0,1,0,,\n"
                               "之后,stop,,,,,,\n我们,stop,,,,,,\n");
        const QString text = u"吵架之后我们和好"_s;
        QVERIFY(matchOf(chinese, text, u"和好"_s).strength >
                2.0F * matchOf(chinese, text, u"吵架"_s).strength);
    }

    void termsWithinPhrasesOfFunctionWordsAreNotMeant()
    {
        const RequestLexicon chinese = lexiconOf(
            Language::Chinese, "差,mood,-0.5,0.1,1,0,,\n开心,mood,0.8,0.5,1,0,,\n"
                               "不,negation,0,0,1,0,,\n出差,stop,,,,,,\n不管,stop,,,,,,\n");
        const LanguageReading away = readInLanguage(chinese, u"出差开心"_s);
        QCOMPARE(away.matches.size(), std::size_t(1));
        QVERIFY(away.isFunction[0] && away.isFunction[1]);
        QCOMPARE(readInLanguage(chinese, u"差"_s).matches.size(), std::size_t(1));
        const LanguageReading anyway = readInLanguage(chinese, u"不管开心"_s);
        QVERIFY(anyway.matches.size() == 1 && !anyway.matches.front().negated);
        QVERIFY(readInLanguage(chinese, u"不开心"_s).matches.front().negated);
    }

    void whatIsSaidAloneCountsFully()
    {
        for (const QString& text : {u"now I am angry"_s, u"although I am angry"_s,
                                    u"I am used to angry"_s, u"in those days I was angry"_s,
                                    u"I need angry"_s, u"but I am angry"_s, u"angry and calm"_s})
            QCOMPARE(matchOf(m_english, text, u"angry"_s).strength, 1.0F);
    }

    void whatIsNotWishedForIsNotAWish()
    {
        QCOMPARE(matchOf(m_english, u"calm, I don't want party"_s, u"calm"_s).strength, 1.0F);
    }

    void whatUsedToBeAloneIsMissed()
    {
        QVERIFY(matchOf(m_english, u"I used to be calm"_s, u"calm"_s).isUnrealized);
    }

    void reliefsAndEndingsUndo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("term");
        QTest::addColumn<bool>("isUnrealized");
        QTest::newRow("mishap") << u"party cancelled"_s << u"party"_s << true;
        QTest::newRow("mishap, unpleasant") << u"cancer cancelled"_s << u"cancer"_s << false;
        QTest::newRow("relief") << u"cancer cured"_s << u"cancer"_s << true;
        QTest::newRow("relief, pleasant") << u"party cured"_s << u"party"_s << false;
        QTest::newRow("another part") << u"cancer. party cured"_s << u"cancer"_s << false;
        QTest::newRow("ending of joy") << u"my marriage is over"_s << u"marriage"_s << true;
        QTest::newRow("ending of pain") << u"the stress is over"_s << u"stress"_s << true;
        QTest::newRow("ending of pain, itself") << u"the stress is over"_s << u"is over"_s << true;
        QTest::newRow("ending of joy, itself") << u"my marriage is over"_s << u"is over"_s << false;
        QTest::newRow("ending after but")
            << u"it was stress but it is over"_s << u"stress"_s << true;
    }

    void reliefsAndEndingsUndo()
    {
        QFETCH(QString, text);
        QFETCH(QString, term);
        QFETCH(bool, isUnrealized);
        QCOMPARE(matchOf(m_english, text, term).isUnrealized, isUnrealized);
    }

    void negationWithoutATermIsUnmet()
    {
        for (const QString& text : {u"I don't xyz"_s, u"it never xyz"_s})
            QVERIFY2(readInLanguage(m_english, text).hasUnknownNegation, qPrintable(text));
        for (const QString& text : {u"I am not angry"_s, u"xyz"_s, u"I don't party"_s})
            QVERIFY2(!readInLanguage(m_english, text).hasUnknownNegation, qPrintable(text));
    }

    void aNegationBehindItsVerbReachesBack()
    {
        const RequestLexicon german =
            lexiconOf(Language::German, "liebt mich,situation,0.6,0,1,0,,\nsie,stop,,,,,,\n"
                                        "nicht,denial,0,0,1,0,,\n");
        QVERIFY(matchOf(german, u"sie liebt mich nicht"_s, u"liebt mich"_s).isUnrealized);
        QVERIFY(readInLanguage(german, u"sie xyz nicht"_s).hasUnknownNegation);
        const RequestLexicon french =
            lexiconOf(Language::French, "aimer,situation,0.6,0,1,0,,\nelle,stop,,,,,,\n"
                                        "ne,stop,,,,,,\nm,stop,,,,,,\npas,denial,0,0,1,0,,\n");
        QVERIFY(matchOf(french, u"elle ne m'aime pas"_s, u"aimer"_s).isUnrealized);
    }

    void frenchPlusAfterNeIsNoLonger()
    {
        const RequestLexicon french = lexiconOf(
            Language::French, "triste,mood,-0.8,-0.4,1,0,,\nje,stop,,,,,,\nsuis,stop,,,,,,\n"
                              "ne,stop,,,,,,\nplus,degree,0,0,1.2,0,,\n");
        QVERIFY(matchOf(french, u"je ne suis plus triste"_s, u"triste"_s).negated);
        const RequestMatch more = matchOf(french, u"je suis plus triste"_s, u"triste"_s);
        QVERIFY(!more.negated);
        QVERIFY(more.strength > 1.1F);
    }

    void wordsOfDegreeStandWithinChineseTerms()
    {
        const RequestLexicon chinese =
            lexiconOf(Language::Chinese, "心情好,mood,0.8,0.3,1,0,,\n特别,degree,0,0,1.3,0,,\n"
                                         "不,negation,0,0,1,0,,\n");
        QCOMPARE(readInLanguage(chinese, u"心情特别好"_s).matches.size(), std::size_t(1));
        QVERIFY(readInLanguage(chinese, u"心情不好"_s).matches.empty());
    }

    void aNegationDoesNotSkipAVerbWithinATerm()
    {
        const RequestLexicon spanish =
            lexiconOf(Language::Spanish, "no para,situation,0.5,0.7,1,0,,\nestoy,stop,,,,,,\n"
                                         "no,denial,0,0,1,0,,\n");
        QCOMPARE(readInLanguage(spanish, u"no para"_s).matches.size(), std::size_t(1));
        QVERIFY(readInLanguage(spanish, u"no estoy para"_s).matches.empty());
    }

    void wordsOfPhrasesHint()
    {
        const RequestLexicon lexicon =
            lexiconOf(Language::English, "lost luggage,situation,-0.6,-0.2,1,0,,\n"
                                         "late luggage,situation,-0.6,-0.2,1,0,,\n");
        const LanguageReading reading = readInLanguage(lexicon, u"luggage"_s);
        QVERIFY(reading.matches.empty());
        QVERIFY(reading.hint && reading.hint->valence < -0.1F);
        QVERIFY(!readInLanguage(lexicon, u"xyz"_s).hint);
        QVERIFY(!readInLanguage(lexicon, u"lost luggage"_s).hint);
    }

private:
    /// The match of a term in a text; a failure if there is none.
    static RequestMatch matchOf(const RequestLexicon& lexicon, const QString& text,
                                const QString& term)
    {
        const LanguageReading reading = readInLanguage(lexicon, text);
        for (const RequestMatch& match : reading.matches) {
            if (lexicon.term(match.term).mood.text == term)
                return match;
        }
        QTest::qFail(qPrintable(u"not found: "_s + term), __FILE__, __LINE__);
        return {};
    }

    const RequestLexicon m_english = lexiconOf(Language::English, kEnglish);
};

QTEST_APPLESS_MAIN(TestRequestParts)
#include "test_request_parts.moc"
