// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace v2m {

/// By how many insertions, deletions, replacements and swaps of neighbours one word becomes another
/// (optimal string alignment).
int editsBetween(const std::u16string& one, const std::u16string& other);

} // namespace v2m
