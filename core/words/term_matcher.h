// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/mood_lexicon.h"
#include "core/words/text_tokens.h"

#include <QStringView>

#include <vector>

namespace v2m {

/// A term of the lexicon found in a text.
struct TermMatch {
    int term = 0;        ///< index into MoodLexicon::terms()
    qsizetype begin = 0; ///< UTF-16 offset of its words in the text
    qsizetype length = 0;
    std::size_t first = 0; ///< its first token and one past its last
    std::size_t end = 0;
    std::size_t degreeFirst = 0; ///< first of the degree words right before it, or `first`
    float strength = 1.0F;       ///< 1 unmodified, more for "very", less for "a bit"
    bool negated = false;        ///< preceded by "not", "without", "lack of"
    bool wholeText = false;      ///< the text consists only of the term and its degree words
};

/// Something a text says is absent: a term, or a single word outside the lexicon.
struct Denial {
    std::size_t from = 0;  ///< first token of its negation, or of the "or" before it
    std::size_t first = 0; ///< the denied tokens
    std::size_t end = 0;
    int term = -1; ///< index into MoodLexicon::terms()
};

/// A text parsed once: its words, the terms found, and what it denies.
struct TextReading {
    std::vector<TextToken> tokens;
    std::vector<TermMatch> matches; ///< from left to right, without overlaps
    std::vector<Denial> denials;    ///< from left to right

    /// Whether the text denies one of the tokens in [first, end).
    bool denies(std::size_t first, std::size_t end) const;
};

/// Finds the lexicon's terms in a text, from left to right, the longest at each position, without
/// overlaps. Within a clause
/// - a negation ("no", "isn't", "without", "lack of", ...) applies to the first term in the next
///   four words and to those joined to it by "or" and "nor"; a denial ("no", "without") applies to
///   the next word that is not an article, known or not; "not only" negates nothing;
/// - a degree word ("very", "slightly", "a bit", ...) applies to the next two words; within a term
///   ("quality is very poor") it is skipped.
/// Neither stands for a word it may be derived from: "hardly" is not "hard".
TextReading readText(const MoodLexicon& lexicon, QStringView text);
TextReading readTokens(const MoodLexicon& lexicon, std::vector<TextToken> tokens);

} // namespace v2m
