// SPDX-License-Identifier: MIT
#include "core/words/term_trie.h"

#include <QTest>

#include <array>
#include <vector>

using namespace v2m;

class TestTermTrie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TermTrie::Draft draft;
        draft.termOf(std::array{1}) = 10;
        draft.termOf(std::array{1, 2, 3}) = 20;
        draft.termOf(std::array{4, 2}) = 30;
        QCOMPARE(draft.termOf(std::array{1, 2, 3}), 20);
        QCOMPARE(draft.termOf(std::array{1, 2}), -1);
        m_trie = TermTrie(draft);
    }

    void longestTermIsFound()
    {
        QCOMPARE(found({{1}, {2}, {3}}), (std::pair<int, std::size_t>(20, 3)));
        QCOMPARE(found({{1}, {2}, {4}}), (std::pair<int, std::size_t>(10, 1)));
        QCOMPARE(found({{2}, {3}}).first, -1);
        QCOMPARE(found({}).first, -1);
    }

    void everyFormOfAWordIsTried()
    {
        QCOMPARE(found({{9, 4}, {3, 2}}), (std::pair<int, std::size_t>(30, 2)));
    }

    void tokensMayBeSkippedWithinATerm()
    {
        const auto skipsFives = [](std::size_t at, std::size_t) -> std::size_t {
            return at == 1 ? 2 : 0;
        };
        const std::vector<std::vector<int>> words = {{4}, {5}, {5}, {2}};
        QCOMPARE(found(words).first, -1);
        const TermTrie::Match match = m_trie.longestFrom(
            0, words, [](std::size_t) { return true; }, skipsFives);
        QCOMPARE(match.term, 30);
        QCOMPARE(match.end, std::size_t(4));
    }

    void termEndsBeforeATokenThatItMayNotTake()
    {
        const std::vector<std::vector<int>> words = {{1}, {2}, {3}};
        const TermTrie::Match match = m_trie.longestFrom(
            0, words, [](std::size_t at) { return at < 2; },
            [](std::size_t, std::size_t) { return std::size_t(0); });
        QCOMPARE(match.term, 10);
    }

private:
    std::pair<int, std::size_t> found(const std::vector<std::vector<int>>& words) const
    {
        const TermTrie::Match match = m_trie.longestFrom(
            0, words, [](std::size_t) { return true; },
            [](std::size_t, std::size_t) { return std::size_t(0); });
        return {match.term, match.end};
    }

    TermTrie m_trie;
};

QTEST_APPLESS_MAIN(TestTermTrie)
#include "test_term_trie.moc"
