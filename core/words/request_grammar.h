// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/language.h"
#include "core/words/text_tokens.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace v2m {

/// Words of a language that change the meaning of their context (resources/words/grammar.csv): one
/// or more words each, separated by one space. Arabic is without hamza and diacritics.
struct RequestGrammar {
    using Words = std::vector<std::u16string>;

    Words orWords;
    Words andWords;
    Words butWords;    ///< of English captions, too, as are orWords, notOnly and articles
    Words butAtStart;  ///< likewise, where they begin a clause
    Words afterWords;  ///< introduce what is past
    Words afterBehind; ///< likewise, but follow it
    Words thoughWords; ///< introduce what holds despite the rest
    Words othersWords; ///< everybody but the speaker
    Words nobody;
    Words notBefore;       ///< "une personne" is somebody, and so is "like nobody else"
    Words nowWords;        ///< mark the present state, unlike a past one
    Words formerWords;     ///< mark a past state, unlike the present one
    Words formerAtStart;   ///< likewise, where they begin a clause
    Words notBesideFormer; ///< next to these, those have another meaning
    Words wishWords;       ///< introduce a wish
    Words notWords;        ///< denials that negate a statement, too
    Words notOnly;         ///< negate nothing
    Words articles;        ///< and whatever else may stand between a denial and what it denies
    Words nothingWords;
    Words forWords;    ///< introduce the purpose of the music
    Words lessWords;   ///< negate a mood, a tempo or a loudness: "less sad"
    Words thanWords;   ///< introduce the other side of a comparison: "calmer than metal"
    Words exceptMe;    ///< exclude the speaker from what happened
    Words nounEndings; ///< without accents; likewise of verbs. None where no stemmer is used
    Words verbEndings;
    std::u16string letters; ///< letters found in no other of the Latin-script languages
};

inline bool isOneOf(const RequestGrammar::Words& words, std::u16string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The number of tokens from a position that match one of the phrases, within a clause; 0 if none
/// does.
std::size_t phraseAt(const RequestGrammar::Words& phrases, std::span<const TextToken> tokens,
                     std::size_t at);

const RequestGrammar& grammarOf(Language language);

} // namespace v2m
