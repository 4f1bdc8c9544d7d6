// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Repairs tag text in another encoding that is declared as Latin-1, as in many MP3 files from
/// around 2000.
///
/// Text with letters beyond Latin-1, or only ASCII, is unchanged. Otherwise the bytes are decoded
/// as UTF-8 if they are valid; as Shift-JIS if that gives kana; as Windows-1251 if most letters are
/// then Cyrillic and few are Latin; else as Windows-1252, which only differs from Latin-1 in
/// quotation marks, dashes and the like.
QString repaired(const QString& text);

} // namespace v2m
