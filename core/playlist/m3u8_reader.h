// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QByteArray>
#include <QString>

namespace v2m {

/// Reads M3U and M3U8 by any program: titles and lengths from #EXTINF, the list's name from
/// #PLAYLIST, start and end from #EXTVLCOPT; other comments are ignored. UTF-8, or Latin-1 if the
/// bytes are not valid UTF-8. Lines other than addresses are file names relative to the playlist's
/// folder.
///
/// Artist and title share one text, "Artist - Title"; without such a dash it is a title. Reads at
/// most kMaxEntries; any input gives a playlist, perhaps an empty one.
/// @param folder absolute.
Playlist readM3u8(const QByteArray& bytes, const QString& folder);

} // namespace v2m
