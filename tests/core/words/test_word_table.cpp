// SPDX-License-Identifier: MIT
#include "core/words/word_table.h"

#include <QTest>

#include <vector>

using namespace v2m;

class TestWordTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasItsNumber()
    {
        const std::vector<WordTable::Entry> numbers = {{u"calm", 7}, {u"call", 3}, {u"cal", -1},
                                                       {u"", 5},     {u"zoo", 0},  {u"孤", 9}};
        const WordTable table(numbers);
        for (const auto& [word, number] : numbers)
            QCOMPARE(table.numberOf(word), number);
        QCOMPARE(table.numberOf(u"calmer"), -1);
        QCOMPARE(table.numberOf(u"zz"), -1);
        QCOMPARE(table.numberOf(u"\uffff"), -1);
    }

    void wordsAreFoundByTheirFirstLetter()
    {
        const WordTable table({{u"sad", 0}, {u"sun", 1}, {u"t", 2}, {u"rain", 3}, {u"\uffffx", 4}});
        const auto wordsWith = [&table](char16_t letter) {
            std::vector<std::u16string> words;
            const auto [first, end] = table.beginningWith(letter);
            for (std::size_t i = first; i < end; ++i)
                words.emplace_back(table.word(i));
            return words;
        };
        QCOMPARE(wordsWith(u's'), (std::vector<std::u16string>{u"sad", u"sun"}));
        QCOMPARE(wordsWith(u't'), (std::vector<std::u16string>{u"t"}));
        QCOMPARE(wordsWith(u'\uffff'), (std::vector<std::u16string>{u"\uffffx"}));
        QVERIFY(wordsWith(u'q').empty());
    }

    void emptyTableHasNothing()
    {
        const WordTable table;
        QCOMPARE(table.numberOf(u"calm"), -1);
        QCOMPARE(table.beginningWith(u'c'), (std::pair<std::size_t, std::size_t>(0, 0)));
        QVERIFY(NumberGroups().of(1).empty());
    }

    void groupsKeepTheOrderOfTheirNumbers()
    {
        const NumberGroups groups({{4, 9}, {-2, 7}, {4, 1}, {4, 5}});
        const auto numbers = [&groups](int key) {
            const std::span<const int> found = groups.of(key);
            return std::vector<int>(found.begin(), found.end());
        };
        QCOMPARE(numbers(4), (std::vector<int>{9, 1, 5}));
        QCOMPARE(numbers(-2), (std::vector<int>{7}));
        QVERIFY(numbers(5).empty());
    }
};

QTEST_APPLESS_MAIN(TestWordTable)
#include "test_word_table.moc"
