// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist_import.h"

#include <cstdlib>

namespace v2m::test {

/// What is read of any playlist has a bounded length.
inline void requireBounded(const Playlist& playlist)
{
    if (playlist.entries.size() > kMaxEntries || playlist.title.size() > kMaxTextLength)
        std::abort();
    for (const PlaylistEntry& entry : playlist.entries) {
        const Track& track = entry.track;
        if (track.title.size() > kMaxTextLength || track.caption.size() > kMaxTextLength ||
            track.url.size() > kMaxTextLength)
            std::abort();
    }
}

/// Of formats that name one thing on a line: names are on one, files are named by whole paths.
inline void requirePlain(const Playlist& playlist)
{
    requireBounded(playlist);
    if (playlist.title.contains(QChar::LineFeed))
        std::abort();
    for (const PlaylistEntry& entry : playlist.entries) {
        const Track& track = entry.track;
        if (track.title.contains(QChar::LineFeed) ||
            (!track.path.isEmpty() && !track.path.startsWith(QLatin1Char('/'))))
            std::abort();
    }
}

} // namespace v2m::test
