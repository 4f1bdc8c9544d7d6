// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/language.h"
#include "core/words/mood_lexicon.h"

#include <QString>

#include <span>

namespace v2m {

/// The word for a caption term in resources/words/spoken.csv, as used in a list of words (German
/// nouns are capitalized). English returns the term itself; empty if the file has no entry.
QString spokenTerm(const QString& term, Language language);

/// The term to display for another: the term itself if the file has it, or, for a mood, one in the
/// file with about the same point and emotion; empty if there is none.
/// @param terms those of the lexicon.
QString termToSay(const MoodTerm& term, std::span<const MoodTerm> terms);

} // namespace v2m
