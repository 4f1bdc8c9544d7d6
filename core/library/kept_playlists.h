// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/playlist_repository.h"
#include "core/playlist/playlist.h"

namespace v2m {

/// A list as it is kept in the catalog, and back. What comes back names its tracks; which tracks of
/// the catalog they are, matchPlaylist finds.
StoredPlaylist toStored(const Playlist& playlist);
Playlist fromStored(const StoredPlaylist& stored);

} // namespace v2m
