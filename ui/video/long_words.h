// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Longest word, in letters, that fits into the picture area at its smallest.
inline constexpr qsizetype kLongestWord = 40;

/// Elides the middle of every word longer than kLongestWord, such as a path or a camera's file
/// name, which cannot be wrapped. The beginning and the end, with a file's extension, are kept.
QString withoutLongWords(const QString& text);

/// A file name for a single-line sentence: its middle is elided if it is longer than kLongestWord,
/// even if it has spaces.
QString shortName(const QString& fileName);

} // namespace v2m
