// SPDX-License-Identifier: MIT
#include "core/catalog/playlist_repository.h"

#include "core/base/error.h"
#include "core/catalog/sqlite_support.h"

#include <utility>

namespace v2m {
namespace {

/// All playlists, or the one with a given title.
constexpr const char* kSelectPlaylists =
    "SELECT title, comment, saved_ms, "
    "(SELECT count(*) FROM playlist_entries WHERE playlist_id = p.id) FROM playlists AS p "
    "WHERE ?1 IS NULL OR title = ?1 ORDER BY title COLLATE NOCASE, title";

StoredPlaylist playlistAt(const SQLite::Statement& statement)
{
    StoredPlaylist playlist;
    playlist.title = textOf(statement, 0);
    playlist.comment = textOf(statement, 1);
    playlist.saved = timeOf(statement, 2);
    playlist.tracks = statement.getColumn(3).getInt64();
    return playlist;
}

StoredEntry storedEntryAt(const SQLite::Statement& statement)
{
    StoredEntry entry;
    entry.track.source = textOf(statement, 0);
    entry.track.id = textOf(statement, 1);
    entry.track.title = textOf(statement, 2);
    entry.track.artist = textOf(statement, 3);
    entry.track.path = pathOf(statement, 4);
    entry.track.url = textOf(statement, 5);
    entry.score = statement.getColumn(6).getDouble();
    entry.reason = textOf(statement, 7);
    return entry;
}

std::optional<std::int64_t> idOf(const Database& database, const QString& title)
{
    return selectOne(database, "SELECT id FROM playlists WHERE title = ?1", rowIdOf, title);
}

void erase(SQLite::Database& connection, const QString& title)
{
    execute(connection, "DELETE FROM playlists WHERE title = ?1", title);
}

void insertEntries(SQLite::Database& connection, std::int64_t id,
                   const std::vector<StoredEntry>& entries)
{
    SQLite::Statement statement(connection,
                                "INSERT INTO playlist_entries (playlist_id, place, source, track, "
                                "title, artist, path, url, score, reason) VALUES (?1, ?2, ?3, ?4, "
                                "?5, ?6, ?7, ?8, ?9, ?10)");
    std::int64_t place = 0;
    for (const auto& [track, score, reason] : entries)
        execute(statement, id, place++, track.source, track.id, track.title, track.artist,
                storedPath(track.path), track.url, score, reason);
}

QString checkedTitle(const QString& title)
{
    const QString clean = title.simplified();
    if (clean.isEmpty())
        throw UsageError(Message("Catalog", "A playlist needs a name."));
    return clean;
}

} // namespace

std::vector<StoredPlaylist> PlaylistRepository::all() const
{
    return select(m_database, kSelectPlaylists, playlistAt, std::optional<QString>());
}

std::optional<StoredPlaylist> PlaylistRepository::playlist(const QString& title) const
{
    return guarded(m_database, [&] {
        const SQLite::Transaction oneView(m_database.connection());
        std::optional<StoredPlaylist> playlist =
            selectOne(m_database, kSelectPlaylists, playlistAt, title);
        if (playlist)
            playlist->entries =
                select(m_database,
                       "SELECT source, track, title, artist, path, url, score, reason "
                       "FROM playlist_entries WHERE playlist_id = "
                       "(SELECT id FROM playlists WHERE title = ?1) ORDER BY place",
                       storedEntryAt, title);
        return playlist;
    });
}

void PlaylistRepository::put(const StoredPlaylist& playlist)
{
    const QString title = checkedTitle(playlist.title);
    inTransaction(m_database, [&](SQLite::Database& connection) {
        erase(connection, title);
        execute(connection, "INSERT INTO playlists (title, comment, saved_ms) VALUES (?1, ?2, ?3)",
                title, playlist.comment, playlist.saved);
        insertEntries(connection, connection.getLastInsertRowid(), playlist.entries);
    });
}

bool PlaylistRepository::rename(const QString& title, const QString& newTitle)
{
    const QString clean = checkedTitle(newTitle);
    return inTransaction(m_database, [&](SQLite::Database& connection) {
        const std::optional<std::int64_t> id = idOf(m_database, title);
        const std::optional<std::int64_t> other = idOf(m_database, clean);
        if (!id || (other && other != id))
            return false;
        execute(connection, "UPDATE playlists SET title = ?2 WHERE id = ?1", *id, clean);
        return true;
    });
}

std::optional<StoredPlaylist> PlaylistRepository::remove(const QString& title)
{
    std::optional<StoredPlaylist> removed = playlist(title);
    if (!removed)
        return std::nullopt;
    inTransaction(m_database, [&](SQLite::Database& connection) { erase(connection, title); });
    return removed;
}

} // namespace v2m
