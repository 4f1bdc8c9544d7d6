// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist.h"
#include "core/playlist/playlist_format.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace v2m {

/// Writes the playlist in the given format. Failures are reported by the device.
void writePlaylist(const Playlist& playlist, PlaylistFormat format, QIODevice& device);

/// Writes the playlist to a file atomically, in the format of its extension: an existing file is
/// only replaced once the new one is complete. Sound files beside it or below get relative paths
/// (Playlist::folder).
/// @throws UsageError if the extension is unknown.
/// @throws FileError naming the file and the cause if it cannot be written.
void exportPlaylist(const Playlist& playlist, const QString& path);

/// What exportPlaylist writes. @throws UsageError if the extension is unknown.
QByteArray exportedBytes(const Playlist& playlist, const QString& path);

/// How many tracks players will find in such a file by their address alone, as they have no file; 0
/// in a table. @throws UsageError if the extension is unknown.
int addressCount(const Playlist& playlist, const QString& path);

/// Checks in advance for errors of exportPlaylist: the extension, the folder, its permissions.
/// Leaves nothing behind and does not touch an existing file. @throws as exportPlaylist.
void checkPlaylistTarget(const QString& path);

} // namespace v2m
