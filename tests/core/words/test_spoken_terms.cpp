// SPDX-License-Identifier: MIT
#include "core/words/spoken_terms.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace v2m;

/// The words of the lexicon of captions, as other languages say them.
class TestSpokenTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsATermWithAWordOfEachLanguage()
    {
        QSet<QString> known;
        for (const MoodTerm& term : m_lexicon.terms())
            known.insert(term.text);
        QFile file(u":/words/spoken.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        QSet<QString> seen;
        for (const QString& line : lines.mid(1)) {
            const QStringList words = line.split(u',');
            QCOMPARE(words.size(), qsizetype(kLanguages.size()));
            QVERIFY2(known.contains(words.front()), qPrintable(line));
            QVERIFY2(!seen.contains(words.front()), qPrintable(line));
            seen.insert(words.front());
            for (const Language language : kLanguages) {
                const QString word = spokenTerm(words.front(), language);
                QVERIFY2(!word.isEmpty() && word == word.simplified() && !word.contains(u'"'),
                         qPrintable(line));
                const bool isLatinWord = word.front().unicode() < 0x250;
                QVERIFY2(isLatin(language) ? isLatinWord
                                           : !isLatinWord || word == words.front().toUpper(),
                         qPrintable(line));
            }
        }
    }

    /// Those of recordings and noises are in no reason.
    void everyTermThatAReasonMayShowHasAWordInEachLanguage()
    {
        for (const MoodTerm& term : m_lexicon.terms()) {
            if (term.kind == TermKind::Recording || term.kind == TermKind::NonMusic)
                continue;
            for (const Language language : kLanguages) {
                QVERIFY2(!spokenTerm(termToSay(term, m_lexicon.terms()), language).isEmpty(),
                         qPrintable(term.text));
            }
        }
    }

    void wordsAreThoseOfTheLanguage()
    {
        QCOMPARE(spokenTerm(u"piano"_s, Language::German), u"Klavier"_s);
        QCOMPARE(spokenTerm(u"slow tempo"_s, Language::French), u"tempo lent"_s);
        QCOMPARE(spokenTerm(u"violin"_s, Language::Spanish), u"violín"_s);
        QCOMPARE(spokenTerm(u"sad"_s, Language::Chinese), u"悲伤"_s);
        QCOMPARE(spokenTerm(u"calm"_s, Language::Arabic), u"هادئ"_s);
        QCOMPARE(spokenTerm(u"calm"_s, Language::English), u"calm"_s);
        QVERIFY(spokenTerm(u"no such term"_s, Language::German).isEmpty());
    }

    /// A mood that the file does not name is said by one that is about the same.
    void moodsAreSaidByTheirNearest()
    {
        int moods = 0;
        int said = 0;
        for (const MoodTerm& term : m_lexicon.terms()) {
            const QString spoken = termToSay(term, m_lexicon.terms());
            if (term.kind == TermKind::Mood) {
                ++moods;
                said += spoken.isEmpty() ? 0 : 1;
            }
            if (spoken.isEmpty() || spoken == term.text)
                continue;
            QVERIFY(term.kind == TermKind::Mood);
            const auto other =
                std::find_if(m_lexicon.terms().begin(), m_lexicon.terms().end(),
                             [&spoken](const MoodTerm& one) { return one.text == spoken; });
            QVERIFY(other != m_lexicon.terms().end());
            QVERIFY2(distance(other->point, term.point) <= 0.2F, qPrintable(term.text));
        }
        QVERIFY2(said > moods * 8 / 10, qPrintable(u"%1 of %2"_s.arg(said).arg(moods)));
    }

private:
    const MoodLexicon m_lexicon = MoodLexicon::builtIn();
};

QTEST_GUILESS_MAIN(TestSpokenTerms)
#include "test_spoken_terms.moc"
