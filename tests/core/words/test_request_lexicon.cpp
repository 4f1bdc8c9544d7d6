// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/words/request_matcher.h"
#include "lexicon_of.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// What is found: "term", "-term" if negated, with a "!" if denied.
QStringList found(const RequestLexicon& lexicon, const QString& text)
{
    QStringList terms;
    for (const RequestMatch& match : readInLanguage(lexicon, text).matches) {
        const QString sign = match.denied ? u"!"_s : match.negated ? u"-"_s : QString();
        terms.append(sign + lexicon.term(match.term).mood.text);
    }
    return terms;
}

const QByteArray kGerman = "traurig,mood,-0.8,-0.4,1,0,sad:1,sad\n"
                           "wein,situation,0.5,-0.1,0.5,0,,\n"
                           "weinen,mood,-0.7,-0.3,1,0,sad:1,\n"
                           "klavier,instrument,0,-0.2,0.3,0,,piano\n"
                           "gesang,singing,0,0,0.1,0,,vocals;singing\n"
                           "hund gestorben,situation,-0.8,-0.5,1,0,sad:1,\n"
                           "kann nicht schlafen,situation,0.2,-0.7,1,0,,\n"
                           "stressig,mood,-0.5,0.5,1,0,,\n"
                           "entspannen,mood,0.4,-0.6,1,0,,\n"
                           "nicht,negation,0,0,1,0,,\nohne,denial,0,0,1,0,,\n"
                           "sehr,degree,0,0,1.5,0,,\n"
                           "mein,stop,,,,,,\nist,stop,,,,,,\nder,stop,,,,,,\nund,stop,,,,,,\n"
                           "einem,stop,,,,,,\n";

} // namespace

class TestRequestLexicon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasItsWords_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : kLanguages)
            QTest::newRow(languageCode(language).data()) << language;
    }

    void everyLanguageHasItsWords()
    {
        QFETCH(Language, language);
        const RequestLexicon lexicon = RequestLexicon::builtIn(language);
        QVERIFY(lexicon.terms().size() >= 400);
        std::array<int, 12> kinds{};
        int withEnglish = 0;
        for (const RequestTerm& term : lexicon.terms()) {
            ++kinds.at(static_cast<std::size_t>(term.mood.kind));
            withEnglish += !term.english.isEmpty() && term.mood.kind == TermKind::Instrument;
        }
        for (const TermKind kind : {TermKind::Mood, TermKind::Situation, TermKind::Instrument,
                                    TermKind::Genre, TermKind::Voice, TermKind::Tempo})
            QVERIFY2(kinds[static_cast<std::size_t>(kind)] >= 20,
                     qPrintable(QString::number(static_cast<int>(kind))));
        QVERIFY(withEnglish >= 60);
    }

    void stemsAreFoundAndSpellingsGoFirst()
    {
        const RequestLexicon lexicon = lexiconOf(Language::German, kGerman);
        QCOMPARE(found(lexicon, u"traurige Lieder"_s), QStringList(u"traurig"_s));
        QCOMPARE(found(lexicon, u"ein Glas Wein"_s), QStringList(u"wein"_s));
        QCOMPARE(found(lexicon, u"ich weine"_s).size(), 1);
        QCOMPARE(found(lexicon, u"weinen"_s), QStringList(u"weinen"_s));
    }

    void wordsOfASituationMayStandApart()
    {
        const RequestLexicon lexicon = lexiconOf(Language::German, kGerman);
        for (const QString& text : {u"hund gestorben"_s, u"Mein Hund ist gestern gestorben"_s,
                                    u"gestorben ist der Hund"_s})
            QCOMPARE(found(lexicon, text), QStringList(u"hund gestorben"_s));
        // Another clause, or too far away.
        QVERIFY(found(lexicon, u"mein Hund. gestorben"_s).isEmpty());
        QVERIFY(found(lexicon, u"hund a b c d e f g gestorben"_s).isEmpty());
    }

    void modifiersAloneAreNotASituation()
    {
        const RequestLexicon lexicon =
            lexiconOf(Language::German, "weiß,stop,,,,,,\nweiter,stop,,,,,,\n"
                                        "nicht,negation,0,0,1,0,,\nmehr,degree,0,0,1.2,0,,\n"
                                        "weiß nicht mehr weiter,situation,-0.5,0.3,1,0,sad:1,\n");
        QCOMPARE(found(lexicon, u"ich weiß nicht mehr weiter"_s).size(), 1);
        QVERIFY(found(lexicon, u"ich tanze nicht mehr"_s).isEmpty());
    }

    void aModifierWithStopWordsIsNotATerm()
    {
        const RequestLexicon lexicon = lexiconOf(
            Language::English, "with,stop,,,,,,\nus,stop,,,,,,\nno longer,negation,0,0,1,0,,\n"
                               "no longer with us,situation,-0.7,-0.4,1,0,sad:1,\n"
                               "lonely,mood,-0.7,-0.4,1,0,sad:1,\n");
        QCOMPARE(found(lexicon, u"no longer lonely"_s), QStringList(u"-lonely"_s));
        QCOMPARE(found(lexicon, u"he is no longer with us"_s), QStringList(u"no longer with us"_s));
    }

    void aNegationWithinATermIsPartOfIt()
    {
        const RequestLexicon lexicon = lexiconOf(Language::German, kGerman);
        QCOMPARE(found(lexicon, u"kann nicht schlafen"_s), QStringList(u"kann nicht schlafen"_s));
    }

    void negationsAndDenialsReachTheNextTerm()
    {
        const RequestLexicon lexicon = lexiconOf(Language::German, kGerman);
        QCOMPARE(found(lexicon, u"nicht sehr traurig"_s), QStringList(u"-traurig"_s));
        QCOMPARE(found(lexicon, u"Klavier ohne Gesang"_s),
                 QStringList({u"klavier"_s, u"!gesang"_s}));
        QCOMPARE(found(lexicon, u"ohne Klavier und Gesang"_s),
                 QStringList({u"!klavier"_s, u"!gesang"_s}));
        QCOMPARE(found(lexicon, u"nicht traurig, sondern Klavier"_s),
                 QStringList({u"-traurig"_s, u"klavier"_s}));
        const LanguageReading reading = readInLanguage(lexicon, u"ohne Zimbeln"_s);
        QCOMPARE(reading.denials.size(), std::size_t(1));
        QCOMPARE(reading.denials.front().token, std::size_t(1));
    }

    void partsOfACompoundAreKnown()
    {
        const RequestLexicon lexicon = lexiconOf(Language::German, kGerman);
        QCOMPARE(found(lexicon, u"Klavierabend"_s), QStringList(u"klavier"_s));
        const auto tokens = lexicon.tokenize(u"am Klavierabend"_s);
        QCOMPARE(tokens.size(), std::size_t(3));
        QCOMPARE(tokens[2].begin, 10);
        // What is longer than any word is not taken apart at each of its letters.
        QCOMPARE(lexicon.tokenize(u"Klavier"_s + QString(u"abend"_s).repeated(30)).size(),
                 std::size_t(1));
    }

    void pastCountsLessThanFuture()
    {
        const RequestLexicon lexicon = lexiconOf(Language::German, kGerman);
        const auto matches =
            readInLanguage(lexicon, u"nach einem stressigen Tag entspannen"_s).matches;
        QCOMPARE(matches.size(), std::size_t(2));
        QVERIFY(matches[0].strength < 0.5F);
        QCOMPARE(matches[1].strength, 1.0F);
        QCOMPARE(readInLanguage(lexicon, u"nach einem stressigen Tag"_s).matches[0].strength, 1.0F);
    }

    void chineseIsReadByTheLongestMatch()
    {
        const RequestLexicon lexicon = lexiconOf(
            Language::Chinese, "小,mood,0,0,0.1,0,,\n小提琴,instrument,0,0,0.3,0,,violin\n"
                               "人声,singing,0,0,0.1,0,,vocals\n不要,denial,0,0,1,0,,\n"
                               "的,stop,,,,,,\n");
        QCOMPARE(found(lexicon, u"我的小提琴，不要人声"_s), QStringList({u"小提琴"_s, u"!人声"_s}));
    }

    void invalidRowsAreRefused()
    {
        for (const QByteArray& row :
             {QByteArray("a,colour,0,0,1,0,,\n"), QByteArray("a,mood,0,0,1,0,\n"),
              QByteArray("a,mood,2,0,1,0,,\n")})
            QVERIFY_THROWS_EXCEPTION(FileError, lexiconOf(Language::French, row));
    }
};

QTEST_APPLESS_MAIN(TestRequestLexicon)
#include "test_request_lexicon.moc"
