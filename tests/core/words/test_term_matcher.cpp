// SPDX-License-Identifier: MIT
#include "core/words/term_matcher.h"

#include <QTest>

using namespace v2m;

class TestTermMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longestTermWins();
    void termsDoNotReachAcrossPunctuation();
    void inflectionsAreFound_data();
    void inflectionsAreFound();
    void matchesKnowTheirPlaceInTheText();
    void negationsReachTheirTerm_data();
    void negationsReachTheirTerm();
    void denialsNameWhatTheLexiconDoesNotKnow_data();
    void denialsNameWhatTheLexiconDoesNotKnow();
    void degreesChangeStrength_data();
    void degreesChangeStrength();
    void everyModifierHasItsEffect_data();
    void everyModifierHasItsEffect();
    void degreesWithinATermAreIgnored();
    void aTagOfItsOwnIsKnown();

private:
    QStringList found(const QString& text) const
    {
        QStringList all;
        for (const TermMatch& match : readText(m_lexicon, text).matches)
            all.append(name(match));
        return all;
    }
    QString name(const TermMatch& match) const
    {
        return m_lexicon.terms()[static_cast<std::size_t>(match.term)].text;
    }

    const MoodLexicon m_lexicon = MoodLexicon::builtIn();
};

void TestTermMatcher::longestTermWins()
{
    QCOMPARE(found(QStringLiteral("horror movie")), QStringList(QStringLiteral("horror movie")));
    QCOMPARE(found(QStringLiteral("a horror story with a slow tempo")),
             QStringList({QStringLiteral("horror"), QStringLiteral("slow tempo")}));
    // "very slow tempo" is a term of its own and no "very".
    QCOMPARE(found(QStringLiteral("very slow tempo")),
             QStringList(QStringLiteral("very slow tempo")));
}

void TestTermMatcher::termsDoNotReachAcrossPunctuation()
{
    QCOMPARE(found(QStringLiteral("horror, movie")), QStringList(QStringLiteral("horror")));
    QCOMPARE(found(QStringLiteral("hip-hop")), QStringList(QStringLiteral("hip hop")));
}

void TestTermMatcher::inflectionsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("term");
    QTest::newRow("plural") << "Banjos"
                            << "banjo";
    QTest::newRow("adverb") << "cheerfully"
                            << "cheerful";
    QTest::newRow("adverb of -y") << "angrily"
                                  << "angrily";
    QTest::newRow("participle") << "distorted e-guitars"
                                << "distorted e guitar";
    QTest::newRow("inside a phrase") << "minor keys"
                                     << "minor key";
}

void TestTermMatcher::inflectionsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, term);
    QCOMPARE(found(text), QStringList(term));
}

void TestTermMatcher::matchesKnowTheirPlaceInTheText()
{
    const QString text = QStringLiteral("A Slow, Haunting melody.");
    const auto matches = readText(m_lexicon, text).matches;
    QCOMPARE(matches.size(), std::size_t(2));
    QCOMPARE(text.mid(matches[0].begin, matches[0].length), QStringLiteral("Slow"));
    QCOMPARE(text.mid(matches[1].begin, matches[1].length), QStringLiteral("Haunting"));
}

void TestTermMatcher::negationsReachTheirTerm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("negated");
    const auto row = [](const char* text, const QStringList& negated) {
        QTest::newRow(text) << QString::fromUtf8(text) << negated;
    };
    const QString sad = QStringLiteral("sad");
    const QString drum = QStringLiteral("drum");
    row("not sad", {sad});
    row("hardly sad", {sad}); // and not the term "hard"
    row("it isn't a sad song", {sad});
    row("It isn’t sad", {sad});
    row("without drums", {drum});
    row("a lack of drums", {drum});
    row("no drums or piano", {drum, QStringLiteral("piano")});
    row("no drums, piano", {drum});
    row("no drums and then piano", {drum});
    row("not sad but angry", {sad});
    row("not happy. Sad", {QStringLiteral("happy")});
    row("not only sad", {});
    row("no one can tell if it was ever sad", {}); // too far away
    row("sad", {});
}

void TestTermMatcher::negationsReachTheirTerm()
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

void TestTermMatcher::denialsNameWhatTheLexiconDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("denied");
    const auto row = [](const char* text, const QStringList& denied) {
        QTest::newRow(text) << QString::fromUtf8(text) << denied;
    };
    const QString drums = QStringLiteral("drums");
    const QString zithers = QStringLiteral("zithers");
    row("without drums", {drums});
    row("free of drums", {drums});
    row("no more of those", {QStringLiteral("of")});
    row("without the zithers", {zithers});
    row("no zithers or drums", {zithers, drums});
    row("neither drums nor zithers", {drums, zithers});
    row("isn't zithers", {}); // denies what it reaches only
    row("isn't drums", {drums});
    row("not only zithers", {});
    row("no, zithers", {});
    row("zithers", {});
}

void TestTermMatcher::denialsNameWhatTheLexiconDoesNotKnow()
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

void TestTermMatcher::degreesChangeStrength_data()
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

void TestTermMatcher::degreesChangeStrength()
{
    QFETCH(QString, text);
    QFETCH(int, comparedWithOne);
    const auto matches = readText(m_lexicon, text).matches;
    QVERIFY(!matches.empty());
    QCOMPARE(name(matches.back()), QStringLiteral("sad"));
    const float strength = matches.back().strength;
    QCOMPARE((strength > 1.0F) - (strength < 1.0F), comparedWithOne);
}

void TestTermMatcher::everyModifierHasItsEffect_data()
{
    QTest::addColumn<bool>("negates");
    QTest::addColumn<int>("comparedWithOne");
    const QString negations = QStringLiteral(
        "no,not,without,never,neither,nor,cannot,isn't,aren't,wasn't,weren't,doesn't,don't,didn't,"
        "can't,hasn't,haven't,isnt,doesnt,non,lacks,lacking,hardly,minus,nothing,absent,avoids,"
        "avoiding,lack of,absence of,devoid of,free of,instead of");
    const QString more = QStringLiteral(
        "very,extremely,really,super,highly,so,incredibly,deeply,intensely,utterly,too,truly,"
        "overly,quite,strongly,rather,pretty");
    const QString less = QStringLiteral(
        "slightly,somewhat,mildly,fairly,relatively,almost,less,subtly,barely,a bit,a little,"
        "kind of,sort of,hint of,touch of");
    for (const QString& words : negations.split(u','))
        QTest::newRow(qPrintable(words)) << true << 0;
    for (const QString& words : more.split(u','))
        QTest::newRow(qPrintable(words)) << false << 1;
    for (const QString& words : less.split(u','))
        QTest::newRow(qPrintable(words)) << false << -1;
}

void TestTermMatcher::everyModifierHasItsEffect()
{
    QFETCH(bool, negates);
    QFETCH(int, comparedWithOne);
    const QString text = QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(" sad");
    const auto matches = readText(m_lexicon, text).matches;
    QCOMPARE(matches.size(), std::size_t(1)); // "hardly" is no "hard"
    QCOMPARE(name(matches[0]), QStringLiteral("sad"));
    QCOMPARE(matches[0].negated, negates);
    const float strength = matches[0].strength;
    QCOMPARE((strength > 1.0F) - (strength < 1.0F), comparedWithOne);
    QCOMPARE(matches[0].degreeFirst, negates ? matches[0].first : std::size_t(0));
}

void TestTermMatcher::degreesWithinATermAreIgnored()
{
    const QString poor = QStringLiteral("quality is poor");
    QCOMPARE(found(QStringLiteral("The audio quality is poor.")), QStringList(poor));
    QCOMPARE(found(QStringLiteral("The audio quality is very poor.")), QStringList(poor));
    QCOMPARE(found(QStringLiteral("quality of the recording is quite bad")),
             QStringList(QStringLiteral("quality of the recording is bad")));
}

void TestTermMatcher::aTagOfItsOwnIsKnown()
{
    QVERIFY(readText(m_lexicon, u"very energetic").matches.front().wholeText);
    QVERIFY(!readText(m_lexicon, u"very energetic spoons").matches.front().wholeText);
    QVERIFY(readText(m_lexicon, u"energetic").matches.front().wholeText);
    QVERIFY(!readText(m_lexicon, u"energetic spoons").matches.front().wholeText);
}

QTEST_APPLESS_MAIN(TestTermMatcher)
#include "test_term_matcher.moc"
