// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace v2m {

/// Reads a playlist of this program or of another one: .m3u, .m3u8, .xspf or .jspf. What its tracks
/// say of themselves is what the file says; which tracks of a catalog they are, matchPlaylist
/// finds. A list without a title has the file's name.
/// @throws UsageError if the ending is none of these.
/// @throws FileError naming the file and the cause if it cannot be read, is larger than
/// kMaxPlaylistBytes, or is not what its ending says.
Playlist importPlaylist(const QString& path);

/// The endings, without a dot.
QStringList importedEndings();

inline constexpr qint64 kMaxPlaylistBytes = 32 << 20;

/// Of longer lists the first so many tracks are taken.
inline constexpr std::size_t kMaxEntries = 10'000;

/// A longer line or text is passed over, or cut.
inline constexpr qsizetype kMaxTextLength = 16 << 10;

// For the readers of the formats.

/// Where a track is: an address of the web goes to Track::url, a file's address or path, seen from
/// a folder, to Track::path; the first of each counts.
void readLocation(const QString& location, const QString& folder, Track& track);

/// Fills source and id from what trackIdentifier() makes; other identifiers change nothing.
void nameTrack(const QString& identifier, Track& track);

} // namespace v2m
