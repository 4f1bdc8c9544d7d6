// SPDX-License-Identifier: MIT
#include "core/words/text_tokens.h"

#include <QTest>

#include <algorithm>

using namespace v2m;

namespace {

QStringList words(const QString& text)
{
    QStringList all;
    for (const TextToken& token : tokenize(text))
        all.append(QString::fromStdU16String(token.word));
    return all;
}

} // namespace

class TestTextTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreLowerCaseAndWithoutPunctuation();
    void hyphensJoinAndOtherPunctuationBeginsAClause();
    void tokensKnowWhereTheyStand();
    void textWithoutWordsHasNoTokens();
    void baseFormsIncludeTheUninflectedWord_data();
    void baseFormsIncludeTheUninflectedWord();
};

void TestTextTokens::wordsAreLowerCaseAndWithoutPunctuation()
{
    QCOMPARE(words(QStringLiteral("R&B, Children’s songs (isn't it?)")),
             QStringList({QStringLiteral("r"), QStringLiteral("and"), QStringLiteral("b"),
                          QStringLiteral("children"), QStringLiteral("songs"),
                          QStringLiteral("isn't"), QStringLiteral("it")}));
}

void TestTextTokens::hyphensJoinAndOtherPunctuationBeginsAClause()
{
    const auto tokens = tokenize(u"heart-touching; slow \"sad\" song/ballad");
    std::vector<bool> starts;
    starts.reserve(tokens.size());
    for (const TextToken& token : tokens)
        starts.push_back(token.startsClause);
    QCOMPARE(starts, std::vector<bool>({true, false, true, false, false, true}));
}

void TestTextTokens::tokensKnowWhereTheyStand()
{
    const QString text = QStringLiteral("  Élégie, the dancer's waltz");
    for (const TextToken& token : tokenize(text)) {
        QVERIFY(text.mid(token.begin, token.length)
                    .toLower()
                    .startsWith(QString::fromStdU16String(token.word)));
    }
    QCOMPARE(tokenize(text)[2].length, qsizetype(8)); // "dancer's"
}

void TestTextTokens::textWithoutWordsHasNoTokens()
{
    QVERIFY(tokenize(u"").empty());
    QVERIFY(tokenize(u" ... '' -- !").empty());
}

void TestTextTokens::baseFormsIncludeTheUninflectedWord_data()
{
    QTest::addColumn<QString>("inflected");
    QTest::addColumn<QString>("base");
    QTest::newRow("plural") << "drums"
                            << "drum";
    QTest::newRow("plural in -ies") << "melodies"
                                    << "melody";
    QTest::newRow("adverb") << "gently"
                            << "gent";
    QTest::newRow("adverb of -y") << "happily"
                                  << "happy";
    QTest::newRow("noun of -y") << "happiness"
                                << "happy";
    QTest::newRow("noun") << "darkness"
                          << "dark";
    QTest::newRow("doubled letter") << "humming"
                                    << "hum";
    QTest::newRow("silent e") << "raging"
                              << "rage";
    QTest::newRow("past") << "haunted"
                          << "haunt";
    QTest::newRow("plural of -ing") << "recordings"
                                    << "record";
}

void TestTextTokens::baseFormsIncludeTheUninflectedWord()
{
    QFETCH(QString, inflected);
    QFETCH(QString, base);
    const auto forms = baseForms(inflected.toStdU16String());
    QVERIFY(std::find(forms.begin(), forms.end(), base.toStdU16String()) != forms.end());
    QVERIFY(std::find(forms.begin(), forms.end(), inflected.toStdU16String()) == forms.end());
}

QTEST_APPLESS_MAIN(TestTextTokens)
#include "test_text_tokens.moc"
