// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace v2m {

/// Edit distance in insertions, deletions, substitutions and swaps of adjacent letters (optimal
/// string alignment).
int editsBetween(const std::u16string& one, const std::u16string& other);

} // namespace v2m
