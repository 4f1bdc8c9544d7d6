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
    qsizetype begin = 0; ///< where its words stand in the text, in UTF-16 code units
    qsizetype length = 0;
    std::size_t first = 0; ///< its first token, and the one after its last
    std::size_t end = 0;
    std::size_t degreeFirst = 0; ///< where the words of degree right before it begin; first if none
    float strength = 1.0F;       ///< 1 as it is, more for "very", less for "a bit"
    bool negated = false;        ///< "not", "without", "lack of" stand before it
    bool wholeText = false;      ///< it, and how much so, is all that the text says
};

/// What a text says that there is not: a term, or one word that the lexicon does not know.
struct Denial {
    std::size_t from = 0;  ///< the token that its negation, or the "or" before it, begins with
    std::size_t first = 0; ///< the denied tokens
    std::size_t end = 0;
    int term = -1; ///< index into MoodLexicon::terms()
};

/// A text read once: its words, the terms that it names, and what it denies.
struct TextReading {
    std::vector<TextToken> tokens;
    std::vector<TermMatch> matches; ///< from left to right, none inside another
    std::vector<Denial> denials;    ///< from left to right
};

/// Finds the lexicon's terms in a text, from left to right, the longest at each place, none inside
/// another. In the same clause
/// - a negation ("no", "isn't", "without", "lack of", ...) reaches over the next four words to the
///   first term, and over "or" and "nor" to the ones after it; one that is a denial ("no",
///   "without") denies the next word that is more than an article, known or not;
///   "not only" negates nothing;
/// - a word of degree ("very", "slightly", "a bit", ...) reaches over the next two words; within a
///   term ("quality is very poor") it is passed over.
/// Neither stands for another word that it may come from: "hardly" is no "hard".
TextReading readText(const MoodLexicon& lexicon, QStringView text);
TextReading readTokens(const MoodLexicon& lexicon, std::vector<TextToken> tokens);

} // namespace v2m
