// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/language.h"

#include <string_view>

namespace v2m {

/// Whether a word may be a form of another that has the same stem: what differs at their ends are
/// endings of the language, of nouns or of verbs. A stemmer alone takes "Osten" for "Ostern" and
/// "planes" for "planeando". An umlaut or a tilde of the other is one of the word's, too; the word
/// may lack other accents. True of languages without a stemmer.
bool mayInflect(Language language, std::u16string_view word, std::u16string_view other);

} // namespace v2m
