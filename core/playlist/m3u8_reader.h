// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QByteArray>
#include <QString>

namespace v2m {

/// Reads M3U and M3U8 of any program: titles and lengths of #EXTINF, the list's name of #PLAYLIST,
/// where to begin and to end of #EXTVLCOPT; other comments are passed over. UTF-8, or Latin-1 where
/// it is none. What is no address is a file, seen from the folder that the playlist lies in.
///
/// Artist and title stand in one text, "Artist - Title"; a text with no such dash is a title.
/// Takes no more than kMaxEntries; whatever the bytes are, it is a playlist, perhaps an empty one.
/// @param folder absolute.
Playlist readM3u8(const QByteArray& bytes, const QString& folder);

} // namespace v2m
