// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_lexicon.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace v2m {

/// The words of a text that modify the words next to them: negations, denials and words of degree;
/// and the phrases of function words in which no term may be found.
class RequestModifiers {
public:
    /// Both outlive it.
    RequestModifiers(const RequestLexicon& lexicon, std::span<const TextToken> tokens);

    /// Whether a word negates by itself. @param partBegin where its part of the text begins.
    bool negates(std::size_t token, std::size_t partBegin) const;

    /// French "plus" is "more", and after "ne", or before "de" where a clause begins, "no longer".
    bool isNoLonger(std::size_t token, std::size_t partBegin) const;

    /// Whether a word follows "less", and not "more or less".
    bool isLessened(std::size_t token, std::size_t partBegin) const;

    /// The longest modifier at a place and how many words it takes; null and 0 if there is none.
    /// @param isTaken per token: a word of a term.
    std::pair<const Modifier*, std::size_t> longestAt(std::size_t at,
                                                      const std::vector<bool>& isTaken) const;

    /// A word of the same clause as the one before it; empty if there is none.
    std::u16string_view wordAt(std::size_t token) const;

    bool anyAt(std::size_t token) const { return !m_modifiers[token].empty(); }

    /// How many tokens the longest phrase of function words takes that begins at a place; 0 where
    /// none does. Only those of two or more tokens count: of Chinese each character is one.
    std::size_t functionPhraseAt(std::size_t at) const;

private:
    std::size_t wordsOf(const Modifier& modifier, std::size_t at,
                        const std::vector<bool>& isTaken) const;

    const RequestLexicon& m_lexicon;
    std::span<const TextToken> m_tokens;
    std::vector<std::span<const Modifier>> m_modifiers; ///< per token: those that begin there
};

} // namespace v2m
