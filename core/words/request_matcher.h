// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_lexicon.h"

#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace v2m {

/// A term found in a request.
struct RequestMatch {
    int term = 0;          ///< index into RequestLexicon::terms()
    std::size_t first = 0; ///< its first token
    std::size_t end = 0;   ///< one past its last; a loose term may have others in between
    float strength = 1.0F; ///< 1 unmodified, more for "very", less for "a bit"
    bool negated = false;
    bool denied = false; ///< by a negation of whatever comes next ("without"), not only of moods
    bool isUnrealized = false; ///< negated because it did not happen: "nobody came to my party"
    bool isPast = false;       ///< mentioned after "after"
    bool isRefused = false;    ///< music not to be played: "nothing loud", "no sad songs"
};

/// A negated word that is not part of any term.
struct RequestDenial {
    std::size_t token = 0;
};

/// A text as read in one language.
struct LanguageReading {
    std::vector<TextToken> tokens;
    std::vector<RequestMatch> matches; ///< from left to right
    std::vector<RequestDenial> denials;
    std::vector<bool> isFunction; ///< per token: a stop word or a modifier
    std::vector<bool> isTaken;    ///< per token: a word of a match
    float evidence = 0.0F;        ///< how strongly the text suggests the language
    bool hasUnknownNegation =
        false; ///< negates something unknown: "he never writes", "it didn't work"
    std::optional<AffectPoint> hint; ///< see RequestLexicon::hintOf; from words outside any term
};

/// Finds a lexicon's terms in a text: first loose ones (RequestLexicon::looseTermsWith) whose words
/// are close together, then from left to right the longest at each position, without overlaps. A
/// stop word is never a one-word term. Within a clause
/// - a negation applies to the first term in the next words, not counting stop words, and to those
///   joined to it by "or", or by "and" between instruments and voices; a denial applies to the next
///   word that is not a stop word, known or not;
/// - a negation behind its verb (German, French) applies to the last term if none follows;
/// - a degree word applies to the next two words.
/// resolveClauses() then resolves how parts of the text affect each other.
LanguageReading readInLanguage(const RequestLexicon& lexicon, QStringView text);

} // namespace v2m
