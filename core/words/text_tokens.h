// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace v2m {

/// One word of a text.
struct TextToken {
    std::u16string word;       ///< lower case; possessive 's removed, '&' becomes "and"
    qsizetype begin = 0;       ///< UTF-16 offset in the text
    qsizetype length = 0;      ///< in the text
    bool startsClause = false; ///< preceded by punctuation other than a hyphen
};

/// Splits a text into words. A hyphen separates two words of one phrase ("heart-touching"); any
/// other punctuation starts a new clause, and phrases do not span clauses.
std::vector<TextToken> tokenize(QStringView text);

/// Possible base forms of an inflected word, most likely first: "drums" -> drum, "happily" ->
/// happy, "darkness" -> dark, "haunted" -> haunt. Not checked against a dictionary: the caller
/// keeps those it knows. The word itself is not included.
std::vector<std::u16string> baseForms(const std::u16string& word);

} // namespace v2m
