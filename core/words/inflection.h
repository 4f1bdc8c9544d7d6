// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/language.h"

#include <string_view>

namespace v2m {

/// Whether two words with the same stem may be forms of one word, i.e. whether their endings belong
/// to a noun or a verb of the language. Stemming alone would match "Osten" with "Ostern" and
/// "planes" with "planeando". An umlaut or a tilde of `other` must be in `word`, too; other accents
/// may be missing. Always true for languages without a stemmer.
bool mayInflect(Language language, std::u16string_view word, std::u16string_view other);

} // namespace v2m
