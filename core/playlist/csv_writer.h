// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

class QIODevice;

namespace v2m {

/// Writes a CSV table for spreadsheets: RFC 4180 with CR LF, in UTF-8 with a byte order mark,
/// without which Excel assumes the local code page. Columns: rank, title, artist, source, id, tags
/// (joined by "; "), start_s, end_s, url, valence, arousal, score, reason, caption. The url is a
/// web address or empty, as in the other formats.
///
/// A spreadsheet takes a cell that begins with = + - @ (or their full-width forms) for a formula,
/// which can run commands. As OWASP advises ("CSV Injection"), such text is prefixed with an
/// apostrophe, as is text that begins with a TAB or a line break. The same is done inside a text
/// after a semicolon, TAB or line break, where a spreadsheet set to another separator begins a
/// cell. Numbers are our own and stay numbers. Other control characters are removed. Failures are
/// reported by the device: see its errorString().
void writeCsv(const Playlist& playlist, QIODevice& device);

} // namespace v2m
