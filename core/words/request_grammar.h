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
    std::array<Word, 14> butWords;
    std::array<Word, 3> butAtStart;  ///< likewise, where they begin a clause
    std::array<Word, 3> afterWords;  ///< what was follows
    std::array<Word, 3> afterBehind; ///< what was stands before them
    std::array<Word, 5> thoughWords; ///< what is told in spite of the rest follows
    std::array<Word, 4> othersWords; ///< all but who speaks
    std::array<Word, 4> nobody;
    std::array<Word, 5> notBefore;     ///< "une personne" is somebody, and so is "like nobody else"
    std::array<Word, 8> nowWords;      ///< what is, and no longer what was
    std::array<Word, 3> formerWords;   ///< what was, and no longer is
    std::array<Word, 9> formerAtStart; ///< what was, where they begin a clause
    std::array<Word, 8> notBesideFormer; ///< before or after which those say something else
    std::array<Word, 32> wishWords;      ///< what is wished for follows
    std::array<Word, 8> notWords;        ///< denials that negate a statement, too
    std::array<Word, 2> nothingWords;
    std::array<Word, 2> forWords;  ///< introduce the purpose of the music
    std::array<Word, 1> lessWords; ///< negate a mood, a tempo or a loudness: "less sad"
    std::array<Word, 2> thanWords; ///< what a comparison leaves behind follows: "calmer than metal"
    std::array<Word, 6> exceptMe;  ///< the rest happened to all but who speaks
    Word letters;                  ///< letters found in no other of the Latin-script languages
};

/// The number of tokens from a position that match one of the phrases, within a clause; 0 if none
/// does.
std::size_t phraseAt(std::span<const std::u16string_view> phrases,
                     std::span<const TextToken> tokens, std::size_t at);

const RequestGrammar& grammarOf(Language language);

} // namespace v2m
