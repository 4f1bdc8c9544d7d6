// SPDX-License-Identifier: MIT
#include "core/words/text_tokens.h"

#include <QTest>

#include <algorithm>

using namespace v2m;
using namespace Qt::StringLiterals;

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
    void wordsAreLowerCaseAndWithoutPunctuation()
    {
        QCOMPARE(words(u"R&B, Children’s songs (isn't it?)"_s),
                 QStringList(
                     {u"r"_s, u"and"_s, u"b"_s, u"children"_s, u"songs"_s, u"isn't"_s, u"it"_s}));
    }

    void hyphensJoinAndOtherPunctuationBeginsAClause()
    {
        const auto tokens = tokenize(u"heart-touching; slow \"sad\" song/ballad");
        std::vector<bool> starts;
        starts.reserve(tokens.size());
        for (const TextToken& token : tokens)
            starts.push_back(token.startsClause);
        QCOMPARE(starts, std::vector<bool>({true, false, true, false, false, true}));
    }

    void tokensKnowWhereTheyStand()
    {
        const QString text = u"  Élégie, the dancer's waltz"_s;
        for (const TextToken& token : tokenize(text)) {
            QVERIFY(text.mid(token.begin, token.length)
                        .toLower()
                        .startsWith(QString::fromStdU16String(token.word)));
        }
        QCOMPARE(tokenize(text)[2].length, qsizetype(8)); // "dancer's"
    }

    void textWithoutWordsHasNoTokens()
    {
        QVERIFY(tokenize(u"").empty());
        QVERIFY(tokenize(u" ... '' -- !").empty());
    }

    void baseFormsIncludeTheUninflectedWord_data()
    {
        QTest::addColumn<QString>("inflected");
        QTest::addColumn<QString>("base");
        QTest::newRow("plural") << u"drums"_s << u"drum"_s;
        QTest::newRow("plural in -ies") << u"melodies"_s << u"melody"_s;
        QTest::newRow("adverb") << u"gently"_s << u"gent"_s;
        QTest::newRow("adverb of -y") << u"happily"_s << u"happy"_s;
        QTest::newRow("noun of -y") << u"happiness"_s << u"happy"_s;
        QTest::newRow("noun") << u"darkness"_s << u"dark"_s;
        QTest::newRow("doubled letter") << u"humming"_s << u"hum"_s;
        QTest::newRow("silent e") << u"raging"_s << u"rage"_s;
        QTest::newRow("past") << u"haunted"_s << u"haunt"_s;
        QTest::newRow("plural of -ing") << u"recordings"_s << u"record"_s;
    }

    void baseFormsIncludeTheUninflectedWord()
    {
        QFETCH(QString, inflected);
        QFETCH(QString, base);
        const auto forms = baseForms(inflected.toStdU16String());
        QVERIFY(std::find(forms.begin(), forms.end(), base.toStdU16String()) != forms.end());
        QVERIFY(std::find(forms.begin(), forms.end(), inflected.toStdU16String()) == forms.end());
    }
};

QTEST_APPLESS_MAIN(TestTextTokens)
#include "test_text_tokens.moc"
