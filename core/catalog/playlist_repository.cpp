// SPDX-License-Identifier: MIT
#include "core/catalog/playlist_repository.h"

#include "core/base/error.h"
#include "core/catalog/sqlite_support.h"

#include <QTimeZone>

#include <utility>

namespace v2m {
namespace {

/// All playlists, or the one with a given title.
constexpr const char* kSelectPlaylists =
    "SELECT title, comment, saved_ms, "
    "(SELECT count(*) FROM playlist_entries WHERE playlist_id = p.id), id FROM playlists AS p "
    "WHERE ?1 IS NULL OR title = ?1 ORDER BY title COLLATE NOCASE, title";
constexpr int kIdColumn = 4;

StoredPlaylist playlistAt(const SQLite::Statement& statement)
{
    StoredPlaylist playlist;
    playlist.title = textOf(statement, 0);
    playlist.comment = textOf(statement, 1);
    playlist.saved =
        QDateTime::fromMSecsSinceEpoch(statement.getColumn(2).getInt64(), QTimeZone::utc());
    playlist.tracks = statement.getColumn(3).getInt64();
    return playlist;
}

std::vector<StoredEntry> entriesOf(SQLite::Database& connection, std::int64_t id)
{
    SQLite::Statement statement(connection,
                                "SELECT source, track, title, artist, path, url, score, reason "
                                "FROM playlist_entries WHERE playlist_id = ?1 ORDER BY place");
    statement.bind(1, id);
    std::vector<StoredEntry> entries;
    while (statement.executeStep()) {
        StoredEntry entry;
        entry.track.source = textOf(statement, 0);
        entry.track.id = textOf(statement, 1);
        entry.track.title = textOf(statement, 2);
        entry.track.artist = textOf(statement, 3);
        entry.track.path = pathOf(statement, 4);
        entry.track.url = textOf(statement, 5);
        entry.score = statement.getColumn(6).getDouble();
        entry.reason = textOf(statement, 7);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::optional<std::int64_t> idOf(SQLite::Database& connection, const QString& title)
{
    SQLite::Statement statement(connection, "SELECT id FROM playlists WHERE title = ?1");
    statement.bind(1, title.toStdString());
    return statement.executeStep() ? std::optional(statement.getColumn(0).getInt64())
                                   : std::nullopt;
}

void erase(SQLite::Database& connection, const QString& title)
{
    SQLite::Statement statement(connection, "DELETE FROM playlists WHERE title = ?1");
    statement.bind(1, title.toStdString());
    statement.exec();
}

void insertEntries(SQLite::Database& connection, std::int64_t id,
                   const std::vector<StoredEntry>& entries)
{
    SQLite::Statement statement(connection,
                                "INSERT INTO playlist_entries (playlist_id, place, source, track, "
                                "title, artist, path, url, score, reason) VALUES (?1, ?2, ?3, ?4, "
                                "?5, ?6, ?7, ?8, ?9, ?10)");
    std::int64_t place = 0;
    for (const StoredEntry& entry : entries) {
        int at = 0;
        statement.bind(++at, id);
        statement.bind(++at, place++);
        statement.bind(++at, entry.track.source.toStdString());
        statement.bind(++at, entry.track.id.toStdString());
        statement.bind(++at, entry.track.title.toStdString());
        statement.bind(++at, entry.track.artist.toStdString());
        statement.bind(++at, fileNameBytes(entry.track.path).toStdString());
        statement.bind(++at, entry.track.url.toStdString());
        statement.bind(++at, entry.score);
        statement.bind(++at, entry.reason.toStdString());
        statement.exec();
        statement.reset();
    }
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
    return guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(), kSelectPlaylists);
        statement.bind(1); // no title
        std::vector<StoredPlaylist> playlists;
        while (statement.executeStep())
            playlists.push_back(playlistAt(statement));
        return playlists;
    });
}

std::optional<StoredPlaylist> PlaylistRepository::playlist(const QString& title) const
{
    return guarded(m_database, [&]() -> std::optional<StoredPlaylist> {
        SQLite::Statement statement(m_database.connection(), kSelectPlaylists);
        statement.bind(1, title.toStdString());
        if (!statement.executeStep())
            return std::nullopt;
        StoredPlaylist playlist = playlistAt(statement);
        playlist.entries =
            entriesOf(m_database.connection(), statement.getColumn(kIdColumn).getInt64());
        return playlist;
    });
}

void PlaylistRepository::put(const StoredPlaylist& playlist)
{
    const QString title = checkedTitle(playlist.title);
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Database& connection = m_database.connection();
        erase(connection, title);
        SQLite::Statement statement(
            connection, "INSERT INTO playlists (title, comment, saved_ms) VALUES (?1, ?2, ?3)");
        statement.bind(1, title.toStdString());
        statement.bind(2, playlist.comment.toStdString());
        statement.bind(3, static_cast<std::int64_t>(playlist.saved.toMSecsSinceEpoch()));
        statement.exec();
        insertEntries(connection, connection.getLastInsertRowid(), playlist.entries);
        transaction.commit();
    });
}

bool PlaylistRepository::rename(const QString& title, const QString& newTitle)
{
    const QString clean = checkedTitle(newTitle);
    return guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        SQLite::Database& connection = m_database.connection();
        const std::optional<std::int64_t> id = idOf(connection, title);
        const std::optional<std::int64_t> other = idOf(connection, clean);
        if (!id || (other && other != id))
            return false;
        SQLite::Statement statement(connection, "UPDATE playlists SET title = ?2 WHERE id = ?1");
        statement.bind(1, *id);
        statement.bind(2, clean.toStdString());
        statement.exec();
        transaction.commit();
        return true;
    });
}

std::optional<StoredPlaylist> PlaylistRepository::remove(const QString& title)
{
    std::optional<StoredPlaylist> removed = playlist(title);
    if (!removed)
        return std::nullopt;
    guarded(m_database, [&] {
        WriteTransaction transaction(m_database);
        erase(m_database.connection(), title);
        transaction.commit();
    });
    return removed;
}

} // namespace v2m
