// SPDX-License-Identifier: MIT
#include "core/recommend/asked_words.h"

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
        const AskedWords asked = askedWords(m_lexicon, u"rainy evening with a piano"_s);
        QCOMPARE(asked.wanted.simplified(), u"rainy evening with a piano"_s);
        QVERIFY(asked.unwanted.isEmpty());
    }

    void misspeltMoodsAreUnderstood()
    {
        const auto unknown = [](const QString&) { return false; };
        QCOMPARE(corrected(m_lexicon, u"melancoly"_s, unknown), u"melancholy"_s);
        QCOMPARE(corrected(m_lexicon, u"cheerfull"_s, unknown), u"cheerful"_s);
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
