// SPDX-License-Identifier: MIT
#include "core/words/term_matcher.h"

#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

class TestTermMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longestTermWins()
    {
        QCOMPARE(found(u"horror movie"_s), QStringList(u"horror movie"_s));
        QCOMPARE(found(u"a horror story with a slow tempo"_s),
                 QStringList({u"horror"_s, u"slow tempo"_s}));
        // "very slow tempo" is a term of its own and no "very".
        QCOMPARE(found(u"very slow tempo"_s), QStringList(u"very slow tempo"_s));
    }

    void termsDoNotReachAcrossPunctuation()
    {
        QCOMPARE(found(u"horror, movie"_s), QStringList(u"horror"_s));
        QCOMPARE(found(u"hip-hop"_s), QStringList(u"hip hop"_s));
    }

    void inflectionsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("term");
        QTest::newRow("plural") << u"Banjos"_s << u"banjo"_s;
        QTest::newRow("adverb") << u"cheerfully"_s << u"cheerful"_s;
        QTest::newRow("adverb of -y") << u"angrily"_s << u"angrily"_s;
        QTest::newRow("participle") << u"distorted e-guitars"_s << u"distorted e guitar"_s;
        QTest::newRow("inside a phrase") << u"minor keys"_s << u"minor key"_s;
    }

    void inflectionsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, term);
        QCOMPARE(found(text), QStringList(term));
    }

    void matchesKnowTheirPlaceInTheText()
    {
        const QString text = u"A Slow, Haunting melody."_s;
        const auto matches = readText(m_lexicon, text).matches;
        QCOMPARE(matches.size(), std::size_t(2));
        QCOMPARE(text.mid(matches[0].begin, matches[0].length), u"Slow"_s);
        QCOMPARE(text.mid(matches[1].begin, matches[1].length), u"Haunting"_s);
    }

    void negationsReachTheirTerm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("negated");
        const auto row = [](const char* text, const QStringList& negated) {
            QTest::newRow(text) << QString::fromUtf8(text) << negated;
        };
        const QString sad = u"sad"_s;
        const QString drum = u"drum"_s;
        row("not sad", {sad});
        row("hardly sad", {sad}); // and not the term "hard"
        row("it isn't a sad song", {sad});
        row("It isn’t sad", {sad});
        row("without drums", {drum});
        row("a lack of drums", {drum});
        row("no drums or piano", {drum, u"piano"_s});
        row("no drums, piano", {drum});
        row("no drums and then piano", {drum});
        row("not sad but angry", {sad});
        row("not happy. Sad", {u"happy"_s});
        row("not only sad", {});
        row("no one can tell if it was ever sad", {}); // too far away
        row("sad", {});
    }

    void negationsReachTheirTerm()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, negated);
        QStringList found;
        for (const TermMatch& match : readText(m_lexicon, text).matches) {
            if (match.negated)
                found.append(name(match));
        }
        QCOMPARE(found, negated);
    }

    void denialsNameWhatTheLexiconDoesNotKnow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("denied");
        const auto row = [](const char* text, const QStringList& denied) {
            QTest::newRow(text) << QString::fromUtf8(text) << denied;
        };
        const QString drums = u"drums"_s;
        const QString zithers = u"zithers"_s;
        row("without drums", {drums});
        row("free of drums", {drums});
        row("no more of those", {u"of"_s});
        row("without the zithers", {zithers});
        row("no zithers or drums", {zithers, drums});
        row("neither drums nor zithers", {drums, zithers});
        row("isn't zithers", {}); // denies what it reaches only
        row("isn't drums", {drums});
        row("not only zithers", {});
        row("no, zithers", {});
        row("zithers", {});
    }

    void denialsNameWhatTheLexiconDoesNotKnow()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, denied);
        const TextReading reading = readText(m_lexicon, text);
        QStringList found;
        for (const Denial& denial : reading.denials) {
            QCOMPARE(denial.end, denial.first + 1);
            found.append(QString::fromStdU16String(reading.tokens[denial.first].word));
        }
        QCOMPARE(found, denied);
    }

    void degreesChangeStrength_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("comparedWithOne");
        QTest::newRow("very") << "very sad" << 1;
        QTest::newRow("extremely") << "extremely sad" << 1;
        QTest::newRow("slightly") << "slightly sad" << -1;
        QTest::newRow("deeply, which is no \"deep\"") << "deeply sad" << 1;
        QTest::newRow("intensely, which is no \"intense\"") << "intensely sad" << 1;
        QTest::newRow("barely, which is no \"bare\"") << "barely sad" << -1;
        QTest::newRow("a bit") << "a bit sad" << -1;
        QTest::newRow("none") << "a sad" << 0;
        QTest::newRow("another clause") << "very. sad" << 0;
        QTest::newRow("not the second") << "very happy and sad" << 0;
    }

    void degreesChangeStrength()
    {
        QFETCH(QString, text);
        QFETCH(int, comparedWithOne);
        const auto matches = readText(m_lexicon, text).matches;
        QVERIFY(!matches.empty());
        QCOMPARE(name(matches.back()), u"sad"_s);
        const float strength = matches.back().strength;
        QCOMPARE((strength > 1.0F) - (strength < 1.0F), comparedWithOne);
    }

    void everyModifierHasItsEffect_data()
    {
        QTest::addColumn<bool>("negates");
        QTest::addColumn<int>("comparedWithOne");
        const QString negations =
            u"no,not,without,never,neither,nor,cannot,isn't,aren't,wasn't,weren't,doesn't,don't,"
            u"didn't,"
            "can't,hasn't,haven't,isnt,doesnt,non,lacks,lacking,hardly,minus,nothing,absent,avoids,"
            "avoiding,lack of,absence of,devoid of,free of,instead of"_s;
        const QString more =
            u"very,extremely,really,super,highly,so,incredibly,deeply,intensely,utterly,too,truly,"
            "overly,quite,strongly,rather,pretty"_s;
        const QString less =
            u"slightly,somewhat,mildly,fairly,relatively,almost,less,subtly,barely,a bit,a little,"
            "kind of,sort of,hint of,touch of"_s;
        for (const QString& words : negations.split(u','))
            QTest::newRow(qPrintable(words)) << true << 0;
        for (const QString& words : more.split(u','))
            QTest::newRow(qPrintable(words)) << false << 1;
        for (const QString& words : less.split(u','))
            QTest::newRow(qPrintable(words)) << false << -1;
    }

    void everyModifierHasItsEffect()
    {
        QFETCH(bool, negates);
        QFETCH(int, comparedWithOne);
        const QString text = QString::fromUtf8(QTest::currentDataTag()) + u" sad"_s;
        const auto matches = readText(m_lexicon, text).matches;
        QCOMPARE(matches.size(), std::size_t(1)); // "hardly" is no "hard"
        QCOMPARE(name(matches[0]), u"sad"_s);
        QCOMPARE(matches[0].negated, negates);
        const float strength = matches[0].strength;
        QCOMPARE((strength > 1.0F) - (strength < 1.0F), comparedWithOne);
        QCOMPARE(matches[0].degreeFirst, negates ? matches[0].first : std::size_t(0));
    }

    void degreesWithinATermAreIgnored()
    {
        const QString poor = u"quality is poor"_s;
        QCOMPARE(found(u"The audio quality is poor."_s), QStringList(poor));
        QCOMPARE(found(u"The audio quality is very poor."_s), QStringList(poor));
        QCOMPARE(found(u"quality of the recording is quite bad"_s),
                 QStringList(u"quality of the recording is bad"_s));
    }

    void aTagOfItsOwnIsKnown()
    {
        QVERIFY(readText(m_lexicon, u"very energetic").matches.front().wholeText);
        QVERIFY(!readText(m_lexicon, u"very energetic spoons").matches.front().wholeText);
        QVERIFY(readText(m_lexicon, u"energetic").matches.front().wholeText);
        QVERIFY(!readText(m_lexicon, u"energetic spoons").matches.front().wholeText);
    }

private:
    QStringList found(const QString& text) const
    {
        QStringList all;
        for (const TermMatch& match : readText(m_lexicon, text).matches)
            all.append(name(match));
        return all;
    }
    QString name(const TermMatch& match) const { return m_lexicon.term(match.term).text; }

    const MoodLexicon m_lexicon = MoodLexicon::builtIn();
};

QTEST_APPLESS_MAIN(TestTermMatcher)
#include "test_term_matcher.moc"
