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

/// A place in a list that was saved. Of the track only what names it is kept: source, id, title,
/// artist, path and url.
struct StoredEntry {
    Track track;
    double score = 0.0;
    QString reason;
};

/// A list that the listener has saved.
struct StoredPlaylist {
    QString title;   ///< no two have the same
    QString comment; ///< what it was made for
    QDateTime saved;
    std::int64_t tracks = 0; ///< how many it has
    std::vector<StoredEntry> entries;
};

/// Keeps the listener's lists. Every function throws CatalogError when the catalog cannot be read
/// or written.
class PlaylistRepository {
public:
    /// The database outlives the repository, and both stay in one thread.
    explicit PlaylistRepository(Database& database) : m_database(database) {}

    /// By title, without their entries.
    std::vector<StoredPlaylist> all() const;

    std::optional<StoredPlaylist> playlist(const QString& title) const;

    /// One of the same title is replaced. @throws UsageError for a title of nothing but spaces.
    void put(const StoredPlaylist& playlist);

    /// @returns false where there is none of the title, or another one of the new title.
    /// @throws UsageError as put().
    bool rename(const QString& title, const QString& newTitle);

    /// @returns what it was, so that it can be put back; nothing where there is none.
    std::optional<StoredPlaylist> remove(const QString& title);

private:
    Database& m_database;
};

} // namespace v2m
