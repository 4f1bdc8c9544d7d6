// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// Repairs text that was written into a tag in one encoding and says that it is in Latin-1, as many
/// MP3 files of the years around 2000 do.
///
/// Text with letters beyond Latin-1, or with none beyond ASCII, is left as it is. Of the others,
/// the bytes are taken as UTF-8 where they are that throughout; as Shift-JIS, where that gives
/// kana; as Windows-1251, where most letters are then Cyrillic and few are Latin; else as
/// Windows-1252, which differs from Latin-1 in quotation marks, dashes and the like alone.
QString repaired(const QString& text);

} // namespace v2m
