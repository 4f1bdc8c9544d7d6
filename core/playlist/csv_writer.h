// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

class QIODevice;

namespace v2m {

/// Writes a table for spreadsheets: RFC 4180 with CR LF, in UTF-8, the byte order mark in front,
/// without which Excel reads the local code page. Columns: rank, title, artist, source, id, tags
/// (joined by "; "), start_s, end_s, url, valence, arousal, score, reason, caption. The
/// url is a web address or empty, as in the other formats.
///
/// A spreadsheet takes a cell that begins with = + - @ (or their full-width forms) for a formula,
/// which can run commands. As OWASP advises ("CSV Injection"), an apostrophe is put in front of
/// such text, and in front of text that begins with a TAB or a line break. The same is done inside
/// a text behind a semicolon, TAB or line break, where a spreadsheet that was told another
/// separator begins a cell. Numbers are our own and stay numbers. Other control characters are left
/// out. Failures are the device's: see its errorString().
void writeCsv(const Playlist& playlist, QIODevice& device);

} // namespace v2m
