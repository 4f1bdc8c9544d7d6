// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/language.h"
#include "core/words/mood_lexicon.h"

#include <QString>

#include <span>

namespace v2m {

/// The word of resources/words/spoken.csv for a term of the lexicon of captions, as one says it in
/// a list of words: of German, nouns with a capital. English is the term itself; empty where the
/// file has none.
QString spokenTerm(const QString& term, Language language);

/// The term that is said for another: itself where the file has it, or, of a mood, that of about
/// the same place and emotion which the file has; empty for none.
/// @param terms the lexicon's.
QString termToSay(const MoodTerm& term, std::span<const MoodTerm> terms);

} // namespace v2m
