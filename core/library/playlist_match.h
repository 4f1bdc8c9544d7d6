// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/track_repository.h"
#include "core/playlist/playlist.h"

#include <QStringList>

namespace v2m {

/// A playlist matched against the catalog.
struct MatchedPlaylist {
    Playlist playlist; ///< with the catalog's tracks, in the order of the list, without duplicates
    QStringList missing; ///< names of the other entries: artist and title, or their location
};

/// Finds the tracks of a playlist in the catalog: by source and id; else by file or address; else
/// by title and artist, ignoring case, if the artist matches or is not given. A title shared by
/// several tracks, without an artist, is ambiguous and finds none. Throws CatalogError when the
/// catalog cannot be read.
MatchedPlaylist matchPlaylist(const Playlist& playlist, const TrackRepository& tracks);

/// What to say of a playlist that has tracks, none of which was found; empty of others.
Message noneFound(const MatchedPlaylist& playlist);

} // namespace v2m
