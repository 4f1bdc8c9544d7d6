// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace v2m {

/// One word of a text.
struct TextToken {
    std::u16string word;       ///< lower case; a possessive 's is taken off, '&' reads "and"
    qsizetype begin = 0;       ///< where it stands in the text, in UTF-16 code units
    qsizetype length = 0;      ///< as it stands there
    bool startsClause = false; ///< punctuation other than a hyphen stands before it
};

/// The words of a text. A hyphen joins two words ("heart-touching" is two words of one phrase);
/// any other punctuation begins a new clause, which no phrase reaches across.
std::vector<TextToken> tokenize(QStringView text);

/// What a word may be an inflection of, most likely first: "drums" -> drum, "happily" -> happy,
/// "darkness" -> dark, "haunted" -> haunt. Not a dictionary: the caller keeps what it knows.
/// The word itself is not among them.
std::vector<std::u16string> baseForms(const std::u16string& word);

} // namespace v2m
