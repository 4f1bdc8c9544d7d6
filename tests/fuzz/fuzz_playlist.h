// SPDX-License-Identifier: MIT
#pragma once

#include "core/playlist/playlist_import.h"

#include <cstdlib>

namespace v2m::test {

/// The texts and the number of entries of any playlist are bounded.
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

/// For line-based formats: titles have no line breaks, and paths are absolute.
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
