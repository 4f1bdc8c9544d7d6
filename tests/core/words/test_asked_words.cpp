// SPDX-License-Identifier: MIT
#include "core/words/asked_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// What a listener writes into a search, and what is meant.
class TestAskedWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDeniedIsNotLookedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("denied");
        QTest::newRow("not") << u"calm but not sad"_s << u"calm"_s << u"sad"_s;
        QTest::newRow("no") << u"strings, no piano"_s << u"strings"_s << u"piano"_s;
        QTest::newRow("without") << u"guitar without drums"_s << u"guitar"_s << u"drums"_s;
        QTest::newRow("never") << u"never zithers; lutes"_s << u"lutes"_s << u"zithers"_s;
        QTest::newRow("words between") << u"not a very sad song"_s << u"song"_s << u"sad"_s;
        QTest::newRow("a term of two words")
            << u"jazz without electric guitar"_s << u"jazz"_s << u"electric guitar"_s;
        QTest::newRow("the second of two") << u"no piano or Drums"_s << u""_s << u"drums"_s;
    }

    void whatIsDeniedIsNotLookedFor()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QFETCH(QString, denied);
        const AskedWords asked = askedWords(m_lexicon, text);
        QVERIFY2(asked.wanted.contains(kept), qPrintable(asked.wanted));
        QVERIFY2(!asked.wanted.contains(denied), qPrintable(asked.wanted));
        QVERIFY2(asked.unwanted.contains(denied), qPrintable(asked.unwanted.join(u'|')));
    }

    void aTextThatDeniesNothingIsLookedForAsItIs()
    {
        for (const QString& text : {u"rainy evening with a piano"_s, u"not only sad"_s,
                                    u"no, sad"_s, u"no"_s, QString()}) {
            const AskedWords asked = askedWords(m_lexicon, text);
            QCOMPARE(asked.wanted, text);
            QVERIFY(asked.unwanted.isEmpty());
        }
    }

    void noSingingIsUnderstoodByAnyName()
    {
        for (const QString& text : {u"without vocals"_s, u"no singing"_s, u"no voices"_s}) {
            const QStringList unwanted = askedWords(m_lexicon, text).unwanted;
            QVERIFY(unwanted.contains(u"singer"_s) && unwanted.contains(u"vocal"_s));
        }
        QCOMPARE(askedWords(m_lexicon, u"no male vocals"_s).unwanted,
                 QStringList(u"male vocals"_s));
    }

    void misspeltMoodsAreUnderstood()
    {
        const auto unknown = [](const QString&) { return false; };
        QCOMPARE(corrected(m_lexicon, u"melancoly"_s, unknown), u"melancholy"_s);
        QCOMPARE(corrected(m_lexicon, u"cheerfull"_s, unknown), u"cheerful"_s);
        QCOMPARE(corrected(m_lexicon, u"A gentle, Paino!"_s, unknown), u"A gentle, piano!"_s);
    }

    void whatIsFarFromEveryWordStays()
    {
        const auto unknown = [](const QString&) { return false; };
        // Two mistakes in a short word, a wrong first letter, too short, inflected, foreign.
        for (const QString& text :
             {u"pyuno"_s, u"dheerful"_s, u"sed"_s, u"joyfully pianos"_s, u"грустная музыка"_s})
            QCOMPARE(corrected(m_lexicon, text, unknown), text);
    }

    void wordsThatTheCatalogHasAreNoMistakes()
    {
        const auto known = [](const QString&) { return true; };
        QCOMPARE(corrected(m_lexicon, u"melancoly"_s, known), u"melancoly"_s);
    }

private:
    const MoodLexicon m_lexicon = MoodLexicon::builtIn();
};

QTEST_APPLESS_MAIN(TestAskedWords)
#include "test_asked_words.moc"
