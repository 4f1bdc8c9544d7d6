// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_lexicon.h"

#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace v2m {

/// A term that a listener said.
struct RequestMatch {
    int term = 0;          ///< index into RequestLexicon::terms()
    std::size_t first = 0; ///< its first token, and the one after its last; a loose term has others
    std::size_t end = 0;   ///< between them
    float strength = 1.0F; ///< 1 as it is, more for "very", less for "a bit"
    bool negated = false;
    bool denied = false; ///< by a negation of whatever comes next ("without"), not of a mood alone
    bool isMissed = false;  ///< negated as it did not happen: "nobody came to my party"
    bool isPast = false;    ///< told after "after"
    bool isRefused = false; ///< music that is not to be played: "nothing loud", "no sad songs"
};

/// A word that no term holds and that is denied.
struct RequestDenial {
    std::size_t token = 0;
};

/// A text as one language reads it.
struct LanguageReading {
    std::vector<TextToken> tokens;
    std::vector<RequestMatch> matches; ///< from left to right
    std::vector<RequestDenial> denials;
    std::vector<bool> isFunction; ///< per token: a stop word or a modifier
    std::vector<bool> isTaken;    ///< per token: a word of a match
    float evidence = 0.0F;        ///< how much speaks for the language
    bool isUnmet = false; ///< it negates what no term tells: "he never writes", "it didn't work"
    std::optional<AffectPoint> hint; ///< see RequestLexicon::hintOf; of the words that are no terms
};

/// Finds a lexicon's terms in a text: loose ones (RequestLexicon::looseTermsWith) whose words stand
/// near each other, then from left to right the longest at each place, none inside another. A stop
/// word is no term of one word. In one clause
/// - a negation reaches over the next words, of which stop words do not count, to the first term,
///   and over "or", or an "and" between instruments and voices, to the ones after it; one that is a
///   denial denies the next word that is not a stop word, known or not;
/// - a negation behind its verb (German, French) reaches back to the last term, if none follows;
/// - a word of degree reaches over the next two words.
/// What one part of the text makes of another is settled by settleParts.
LanguageReading readInLanguage(const RequestLexicon& lexicon, QStringView text);

} // namespace v2m
