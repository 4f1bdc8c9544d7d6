// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/mood_lexicon.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace v2m {

/// What a listener's own words ask to find, and what not.
struct AskedWords {
    QString wanted;       ///< the words to look for
    QStringList unwanted; ///< words and phrases that were denied, in lower case
};

/// Takes what is denied (TextReading::denials) out of a text. Who wants no singing is understood
/// whatever they call it.
AskedWords askedWords(const MoodLexicon& lexicon, const QString& text);

/// The text with each misspelt word of the lexicon as it is spelt there. A word is taken for one if
/// nobody knows it and one letter is wrong, missing, too many or swapped with the next (two in
/// words of at least 8 letters); the first letter and words of less than 5 letters are believed.
/// @param isWord whether the catalog has the word.
QString corrected(const MoodLexicon& lexicon, const QString& text,
                  const std::function<bool(const QString&)>& isWord);

} // namespace v2m
