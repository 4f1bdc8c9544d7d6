// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track_repository.h"
#include "core/playlist/playlist.h"

#include <QStringList>

namespace v2m {

/// A playlist as far as it is in the catalog.
struct MatchedPlaylist {
    Playlist playlist;   ///< with the catalog's tracks, in the order of the list, each once
    QStringList missing; ///< what the others are called: artist and title, or where they were
};

/// Finds the tracks of a playlist in the catalog: by source and id; else by file or address; else
/// by title and artist, in any case, where the artist is the same or is not told. A title that
/// several tracks have, and no artist, finds none: it might be any of them. Throws CatalogError
/// when the catalog cannot be read.
MatchedPlaylist matchPlaylist(const Playlist& playlist, const TrackRepository& tracks);

} // namespace v2m
