// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Letters of one word that the picture's place has room for at its smallest.
inline constexpr qsizetype kLongestWord = 40;

/// The text with the middle left out of every word that is longer than kLongestWord, such as a path
/// or a camera's file name, which no line can break. Beginning and end, with a file's ending, stay.
QString withoutLongWords(const QString& text);

/// A file's name for a sentence on one line: its middle is left out where it is longer than
/// kLongestWord, whether it has blanks or not.
QString shortName(const QString& fileName);

} // namespace v2m
