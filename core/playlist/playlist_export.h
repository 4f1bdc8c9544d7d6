// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"
#include "core/playlist/playlist_format.h"

#include <QString>

class QIODevice;

namespace v2m {

/// Writes the playlist in the given format. Failures are the device's.
void writePlaylist(const Playlist& playlist, PlaylistFormat format, QIODevice& device);

/// Writes the playlist to a file, in the format that its ending names, whole or not at all: a file
/// that was there stays as it was until the new one is complete. Sounds beside it or below are
/// named relative to it (Playlist::folder).
/// @throws UsageError if the ending names no format.
/// @throws FileError naming the file and the cause if it cannot be written.
void exportPlaylist(const Playlist& playlist, const QString& path);

/// Says beforehand what exportPlaylist would fail by: the ending, the folder, its permissions.
/// Nothing is left behind, and a file that was there stays as it is. @throws as exportPlaylist.
void checkPlaylistTarget(const QString& path);

} // namespace v2m
