// SPDX-License-Identifier: MIT
#include "core/library/kept_playlists.h"

#include "core/playlist/playlist_import.h"

namespace v2m {

StoredPlaylist toStored(const Playlist& playlist)
{
    StoredPlaylist stored;
    stored.title = playlist.title;
    stored.comment = playlist.comment;
    stored.saved = playlist.created.isValid() ? playlist.created : QDateTime::currentDateTimeUtc();
    for (const PlaylistEntry& entry : playlist.entries) {
        if (stored.entries.size() == kMaxEntries)
            break;
        stored.entries.push_back({entry.track, entry.score, entry.reason});
    }
    stored.tracks = static_cast<std::int64_t>(stored.entries.size());
    return stored;
}

Playlist fromStored(const StoredPlaylist& stored)
{
    Playlist playlist = Playlist::madeNow(stored.title, stored.comment);
    playlist.created = stored.saved;
    for (const StoredEntry& entry : stored.entries)
        playlist.append(entry.track, entry.score, entry.reason);
    return playlist;
}

} // namespace v2m
