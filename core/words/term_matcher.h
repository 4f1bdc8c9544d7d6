// SPDX-License-Identifier: MIT
#pragma once

#include "core/recommend/mood_lexicon.h"

#include <QStringView>

#include <vector>

namespace v2m {

/// A term of the lexicon found in a text.
struct TermMatch {
    int term = 0;        ///< index into MoodLexicon::terms()
    qsizetype begin = 0; ///< where its words stand in the text, in UTF-16 code units
    qsizetype length = 0;
    qsizetype degreeBegin = 0; ///< where the words of degree right before it begin; begin if none
    float strength = 1.0F;     ///< 1 as it is, more for "very", less for "a bit"
    bool negated = false;      ///< "not", "without", "lack of" stand before it
    bool wholeText = false;    ///< it, and how much so, is all that the text says
};

/// Finds the lexicon's terms in a text, from left to right, the longest at each place, none inside
/// another. In the same clause
/// - a negation ("no", "not", "isn't", "without", "lack of", ...) reaches over the next four words
///   to the first term, and over "or" and "nor" to the ones after it; "not only" negates nothing;
/// - a word of degree ("very", "slightly", "a bit", ...) reaches over the next two words; within a
///   term ("quality is very poor") it is passed over.
/// Neither stands for another word that it may come from: "hardly" is no "hard".
std::vector<TermMatch> matchTerms(const MoodLexicon& lexicon, QStringView text);

} // namespace v2m
