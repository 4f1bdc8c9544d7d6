// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/database.h"
#include "core/catalog/track.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace v2m {

/// An entry of a saved playlist. It only stores what identifies the track: source, id, title,
/// artist, path and url.
struct StoredEntry {
    Track track;
    double score = 0.0;
    QString reason;
};

/// A saved playlist.
struct StoredPlaylist {
    QString title;   ///< unique
    QString comment; ///< what it was made for
    QDateTime saved;
    std::int64_t tracks = 0; ///< number of entries
    std::vector<StoredEntry> entries;
};

/// Stores the listener's playlists. Every function throws CatalogError when the catalog cannot be
/// read or written.
class PlaylistRepository {
public:
    /// The database must outlive the repository and be used from the same thread.
    explicit PlaylistRepository(Database& database) : m_database(database) {}

    /// By title, without their entries.
    std::vector<StoredPlaylist> all() const;

    std::optional<StoredPlaylist> playlist(const QString& title) const;

    /// Replaces a playlist with the same title. @throws UsageError for a blank title.
    void put(const StoredPlaylist& playlist);

    /// @returns false if the title does not exist, or the new title is taken.
    /// @throws UsageError as put().
    bool rename(const QString& title, const QString& newTitle);

    /// @returns the removed playlist, for undo; nullopt if there was none.
    std::optional<StoredPlaylist> remove(const QString& title);

private:
    Database& m_database;
};

} // namespace v2m
