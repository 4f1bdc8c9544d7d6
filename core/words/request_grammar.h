// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/language.h"
#include "core/words/text_tokens.h"

#include <array>
#include <span>
#include <string_view>

namespace v2m {

/// Words of a language that change the meaning of their context: one or more words each, separated
/// by one space. Arabic is without hamza and diacritics.
struct RequestGrammar {
    using Word = std::u16string_view;

    std::array<Word, 4> orWords;
    std::array<Word, 3> andWords;
    std::array<Word, 10> butWords;
    std::array<Word, 2> afterWords;
    std::array<Word, 4> nobody;
    std::array<Word, 5> notBefore;   ///< cancel it: "une personne", "like nobody else"
    std::array<Word, 8> nowWords;    ///< the present state, in contrast to the past
    std::array<Word, 3> formerWords; ///< a past state that is over
    std::array<Word, 32> wishWords;  ///< introduce a wish
    std::array<Word, 8> notWords;    ///< negations that also negate a statement
    std::array<Word, 2> nothingWords;
    std::array<Word, 2> forWords; ///< introduce the purpose of the music
    Word letters;                 ///< letters found in no other of the Latin-script languages
};

/// The number of tokens from a position that match one of the phrases, within a clause; 0 if none
/// does.
std::size_t phraseAt(std::span<const std::u16string_view> phrases,
                     std::span<const TextToken> tokens, std::size_t at);

const RequestGrammar& grammarOf(Language language);

} // namespace v2m
