// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <unordered_map>
#include <vector>

namespace v2m {

/// The terms of a lexicon as a trie over the numbers of their words.
class TermTrie {
public:
    /// What the trie is made of: a hash map, as terms are looked up while they are added.
    class Draft {
    public:
        explicit Draft(std::pmr::memory_resource* memory = std::pmr::get_default_resource())
            : m_steps(memory)
        {
        }

        /// The term that words spell, to be read or set; -1 until it is set.
        int& termOf(std::span<const int> words);

    private:
        friend class TermTrie;
        std::pmr::unordered_map<std::uint64_t, int> m_steps; ///< Step::from() -> node
        std::vector<int> m_termAt = {-1};
    };

    struct Match {
        int term = -1;       ///< -1 if there is none
        std::size_t end = 0; ///< one past its last token
    };

    TermTrie() = default;
    explicit TermTrie(const Draft& draft);

    /// The longest term that begins at a token.
    /// @param words per token: the numbers of the words it may stand for.
    /// @param mayTake (token) -> bool: whether a token may belong to the term.
    /// @param skipped (token, end of the longest term so far) -> std::size_t: how many tokens there
    ///     may stand within the term without belonging to it; not asked about the first.
    template <typename MayTake, typename Skipped>
    Match longestFrom(std::size_t first, std::span<const std::vector<int>> words,
                      const MayTake& mayTake, const Skipped& skipped) const
    {
        Match best;
        descend(
            kRoot, first, words, mayTake,
            [&](std::size_t at, const Match& longest) {
                return at > first ? skipped(at, longest.end) : 0;
            },
            best);
        return best;
    }

private:
    static constexpr int kRoot = 0;

    struct Step {
        int node;
        int word;
        int next = -1;

        std::uint64_t from() const ///< sorts by node, then by word
        {
            return static_cast<std::uint64_t>(node) << 32U | static_cast<std::uint32_t>(word);
        }
    };

    /// The node reached from another by a word, or -1.
    int step(int node, int word) const;

    template <typename MayTake, typename Skipped>
    void descend(int node, std::size_t at, std::span<const std::vector<int>> words,
                 const MayTake& mayTake, const Skipped& skipped, Match& best) const
    {
        if (at >= words.size() || !mayTake(at))
            return;
        for (const int word : words[at]) {
            const int next = step(node, word);
            if (next < 0)
                continue;
            const int term = m_termAt[static_cast<std::size_t>(next)];
            if (term >= 0 && at + 1 > best.end)
                best = {term, at + 1};
            descend(next, at + 1, words, mayTake, skipped, best);
        }
        if (const std::size_t tokens = skipped(at, best); tokens > 0)
            descend(node, at + tokens, words, mayTake, skipped, best);
    }

    std::vector<Step> m_steps; ///< sorted
    std::vector<int> m_termAt = {-1};
};

} // namespace v2m
