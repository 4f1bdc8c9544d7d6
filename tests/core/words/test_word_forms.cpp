// SPDX-License-Identifier: MIT
#include "core/words/word_forms.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

QStringList wordsOf(Language language, const QString& text)
{
    QStringList words;
    for (const TextToken& token : WordForms(language).tokenize(text))
        words.append(QString::fromStdU16String(token.word));
    return words;
}

} // namespace

class TestWordForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arabicWordsAreKnownWithPossessivesAndInEveryPerson_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kept");
        QTest::newRow("my grandmother") << u"جدتي"_s << u"جدة"_s;
        QTest::newRow("our cat") << u"قطتنا"_s << u"قطة"_s;
        QTest::newRow("I dance") << u"ارقص"_s << u"يرقص"_s;
        QTest::newRow("we shall celebrate") << u"سنحتفل"_s << u"يحتفل"_s;
    }

    void arabicWordsAreKnownWithPossessivesAndInEveryPerson()
    {
        QFETCH(QString, said);
        QFETCH(QString, kept);
        const WordForms forms(Language::Arabic);
        const std::u16string word = forms.tokenize(said).front().word;
        const std::u16string key = forms.key(forms.tokenize(kept).front().word);
        const std::vector<std::u16string> keys = forms.keysOf(word);
        QVERIFY(std::find(keys.begin(), keys.end(), key) != keys.end());
    }

    void apostrophesPartFrenchWords()
    {
        QCOMPARE(wordsOf(Language::French, u"J'ai peur d’un film"_s),
                 QStringList({u"j"_s, u"ai"_s, u"peur"_s, u"d"_s, u"un"_s, u"film"_s}));
        QCOMPARE(wordsOf(Language::English, u"I can't"_s), QStringList({u"i"_s, u"can't"_s}));
    }

    void eachChineseCharacterIsAWordAndKnowsItsPlace()
    {
        const auto tokens = WordForms(Language::Chinese).tokenize(u"安静的jazz，夜"_s);
        QCOMPARE(tokens.size(), std::size_t(5));
        QCOMPARE(tokens[3].word, std::u16string(u"jazz"));
        QCOMPARE(tokens[3].begin, 3);
        QCOMPARE(tokens[3].length, 4);
        QVERIFY(tokens[4].startsClause && !tokens[3].startsClause);
        QCOMPARE(tokens[4].begin, 8);
    }

    void formsOfOneWordShareAKey_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("german") << Language::German << u"traurige"_s << u"traurigen"_s;
        QTest::newRow("german umlaut") << Language::German << u"fröhlich"_s << u"froehlich"_s;
        QTest::newRow("french") << Language::French << u"calme"_s << u"calmes"_s;
        QTest::newRow("spanish") << Language::Spanish << u"triste"_s << u"tristes"_s;
        QTest::newRow("english") << Language::English << u"drum"_s << u"drums"_s;
        QTest::newRow("arabic article") << Language::Arabic << u"حزين"_s << u"الحزين"_s;
        QTest::newRow("arabic feminine") << Language::Arabic << u"حزين"_s << u"حزينة"_s;
        QTest::newRow("arabic hamza") << Language::Arabic << u"أغنية"_s << u"اغنيه"_s;
        QTest::newRow("arabic vowels") << Language::Arabic << u"فرح"_s << u"فَرَحٌ"_s;
        QTest::newRow("arabic tatweel") << Language::Arabic << u"فرح"_s << u"فـرح"_s;
    }

    void formsOfOneWordShareAKey()
    {
        QFETCH(Language, language);
        QFETCH(QString, one);
        QFETCH(QString, other);
        const WordForms forms(language);
        const auto keysOf = [&forms](const QString& word) {
            return forms.keysOf(forms.tokenize(word).front().word);
        };
        const auto keys = keysOf(other);
        QVERIFY(std::find(keys.begin(), keys.end(), forms.key(forms.tokenize(one).front().word)) !=
                keys.end());
    }

    void threeLettersRemainOfAnArabicWord()
    {
        const WordForms forms(Language::Arabic);
        QCOMPARE(forms.key(u"\u0646\u0627\u064A"), std::u16string(u"\u0646\u0627\u064A")); // ناي
        QVERIFY(forms.tokenize(u"\u0640"_s).empty());
    }
};

QTEST_APPLESS_MAIN(TestWordForms)
#include "test_word_forms.moc"
