// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/music_library.h"
#include "core/playlist/playlist.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace v2m {

/// What a list is to be like, besides its query.
struct ListingOptions {
    int top = 10;
    QString where; ///< see TrackFilter; empty: all tracks
    QString text;  ///< only tracks with these words, those that fit them best favoured; empty: all
    MusicLibrary::Taste taste = MusicLibrary::Taste::Counts;
};

/// A ranked list with the reason of each track.
struct Listing {
    RankQuery query;
    std::vector<RankedTrack> tracks;
    QStringList reasons; ///< one for each track
    double rankS = 0.0;  ///< how long it took to find them
};

/// @throws UsageError for a filter that is none, CatalogError.
Listing makeListing(MusicLibrary& library, const RankQuery& query, const ListingOptions& options);

/// @param comment what the list was made for.
Playlist toPlaylist(const Listing& listing, const QString& title, const QString& comment);

} // namespace v2m
