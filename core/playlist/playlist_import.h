// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace v2m {

/// Reads a playlist written by any program: .m3u, .m3u8, .xspf or .jspf. Tracks have the data of
/// the file; matchPlaylist looks them up in a catalog. A list without a title gets the file's name.
/// @throws UsageError for any other extension.
/// @throws FileError naming the file and the cause if it cannot be read, is larger than
/// kMaxPlaylistBytes, or is not of the format of its extension.
Playlist importPlaylist(const QString& path);

/// The supported extensions, without a dot.
QStringList importedEndings();

inline constexpr qint64 kMaxPlaylistBytes = 32 << 20;

/// Only this many tracks of a longer list are read.
inline constexpr std::size_t kMaxEntries = 10'000;

/// Longer lines or texts are skipped or truncated.
inline constexpr qsizetype kMaxTextLength = 16 << 10;

// For the format readers.

/// Sets a track's location: a web address goes to Track::url, a file's address or path (relative to
/// the folder) to Track::path; the first of each wins.
void readLocation(const QString& location, const QString& folder, Track& track);

/// Sets source and id from an identifier made by trackIdentifier(); ignores others.
void nameTrack(const QString& identifier, Track& track);

} // namespace v2m
