// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/language.h"

#include <array>
#include <string_view>

namespace v2m {

/// Conjunctions, who does nothing, and letters that no other of the languages in Latin letters has.
struct RequestGrammar {
    using Word = std::u16string_view;

    std::array<Word, 4> orWords;
    std::array<Word, 3> andWords;
    std::array<Word, 4> butWords;
    std::array<Word, 2> afterWords;
    std::array<Word, 4> nobody;    ///< one word or several, one blank between
    std::array<Word, 5> notBefore; ///< "une personne" is somebody, and so is "like nobody else"
    Word letters;
};

/// The words of a language that turn what stands around them.
const RequestGrammar& grammarOf(Language language);

} // namespace v2m
