// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/playlist_repository.h"
#include "core/playlist/playlist.h"

namespace v2m {

/// Converts a playlist for storage in the catalog, and back. The entries that come back only
/// identify their tracks; matchPlaylist looks these up.
StoredPlaylist toStored(const Playlist& playlist);
Playlist fromStored(const StoredPlaylist& stored);

} // namespace v2m
