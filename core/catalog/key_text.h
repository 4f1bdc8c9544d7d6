// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace v2m {

/// Parses a key as players and DJs write it, into that of FileFacts: "Am", "A minor", "F#m",
/// "B♭ major", "Cmaj", "8A" (the wheel of Camelot), "1m" (Open Key). A letter alone is major.
/// nullopt for anything else.
std::optional<int> keyIn(const QString& text);

} // namespace v2m
