// SPDX-License-Identifier: MIT
#include "core/catalog/track_repository.h"

#include "core/base/text.h"
#include "core/catalog/search_query.h"
#include "core/catalog/sqlite_support.h"
#include "core/catalog/starter_catalog.h"
#include "core/catalog/track_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace v2m {
namespace {

QString translated(const QString& text)
{
    return QCoreApplication::translate("Catalog", text.toUtf8().constData());
}

CatalogSource sourceAt(const SQLite::Statement& statement)
{
    CatalogSource source;
    source.name = textOf(statement, 0);
    // The starter catalog's title is stored in English; others are untranslatable.
    source.title = translated(textOf(statement, 1));
    source.licence = translated(textOf(statement, 2));
    source.homepage = textOf(statement, 3);
    source.fileName = textOf(statement, 4);
    source.importedAt = QDateTime::fromString(textOf(statement, 5), Qt::ISODate);
    source.tracks = statement.getColumn(6).getInt64();
    source.lost = statement.getColumn(7).getInt64();
    return source;
}

} // namespace

bool isFolderOfMusic(const CatalogSource& source)
{
    return source.name.startsWith(QLatin1String("folder:"));
}

std::int64_t TrackRepository::trackCount() const
{
    return guarded(m_database, [&] {
        return m_database.connection().execAndGet("SELECT count(*) FROM tracks").getInt64();
    });
}

std::vector<CatalogSource> TrackRepository::sources() const
{
    return select(m_database,
                  "SELECT name, title, licence, homepage, file_name, imported_at, "
                  "(SELECT count(*) FROM tracks WHERE source_id = s.id), "
                  "(SELECT count(*) FROM track_files AS f JOIN tracks AS t ON t.id = f.track_id "
                  "WHERE f.missing <> 0 AND t.source_id = s.id) FROM sources AS s ORDER BY name",
                  sourceAt);
}

std::vector<AffectRow> TrackRepository::affectRows() const
{
    return guarded(m_database, [&] {
        SQLite::Database& connection = m_database.connection();
        // The highest key is cheap to look up and close to the number of rows.
        constexpr std::int64_t kMaxReserved = 4'000'000;
        const std::int64_t highest =
            connection.execAndGet("SELECT coalesce(max(track_id), 0) FROM track_affect").getInt64();
        std::vector<AffectRow> rows;
        rows.reserve(static_cast<std::size_t>(std::clamp<std::int64_t>(highest, 0, kMaxReserved)));
        SQLite::Statement statement(connection, selectAffectRows());
        while (statement.executeStep())
            rows.push_back(affectRowOf(statement));
        return rows;
    });
}

std::vector<Track> TrackRepository::tracks(std::span<const std::int64_t> rowIds) const
{
    return guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(), selectTracks() + "WHERE t.id = ?");
        std::vector<Track> tracks;
        tracks.reserve(rowIds.size());
        for (const std::int64_t rowId : rowIds) {
            bindAll(statement, rowId);
            if (statement.executeStep())
                tracks.push_back(trackOf(statement));
            statement.reset();
        }
        return tracks;
    });
}

std::optional<Track> TrackRepository::track(const QString& source, const QString& id) const
{
    return selectOne(m_database,
                     selectTracks() +
                         "WHERE t.id = (SELECT id FROM tracks WHERE external_id = ? AND "
                         "source_id = (SELECT id FROM sources WHERE name = ?))",
                     trackOf, id, source);
}

void TrackRepository::forEachTrack(const std::function<bool(const Track&)>& visit) const
{
    guarded(m_database, [&] {
        SQLite::Statement statement(m_database.connection(), selectTracks() + "ORDER BY t.id");
        while (statement.executeStep()) {
            if (!visit(trackOf(statement)))
                return;
        }
    });
}

std::vector<SearchHit> TrackRepository::search(const QString& text, int limit) const
{
    return hitsOf(searchQuery(text), limit);
}

std::vector<SearchHit> TrackRepository::searchWithAlbums(const QString& text, int limit) const
{
    std::vector<SearchHit> hits = search(text, limit);
    if (std::cmp_less(hits.size(), limit) && !searchQuery(text).isEmpty())
        addFiles(text.simplified(), limit, hits);
    return hits;
}

void TrackRepository::addFiles(const QString& text, int limit, std::vector<SearchHit>& hits) const
{
    std::unordered_set<std::int64_t> found;
    for (const SearchHit& hit : hits)
        found.insert(hit.rowId);
    const QString name = searchForm(text);
    guarded(m_database, [&] {
        for (const std::string column :
             {"album", "album_artist", "composer", "conductor", "comment"}) {
            // The order of the column's index, which has all that is read here.
            SQLite::Statement files(m_database.connection(),
                                    "SELECT track_id, " + column + " FROM track_files WHERE " +
                                        column + " <> '' ORDER BY " + column +
                                        " COLLATE NOCASE, disc_number, track_number, track_id");
            std::string last;
            bool matches = false;
            while (std::cmp_less(hits.size(), limit) && files.executeStep()) {
                std::string one = files.getColumn(1).getString();
                if (one != last) {
                    matches = searchForm(QString::fromStdString(one)).contains(name);
                    last = std::move(one);
                }
                if (!matches)
                    continue;
                const std::int64_t rowId = files.getColumn(0).getInt64();
                if (found.insert(rowId).second)
                    hits.push_back({rowId, 0.0});
            }
        }
    });
}

std::vector<SearchHit> TrackRepository::searchSubjects(std::span<const QStringList> things,
                                                       bool all, int limit,
                                                       const QStringList& names) const
{
    return hitsOf(subjectsQuery(things, all, names), limit);
}

std::vector<SearchHit> TrackRepository::searchNames(const QString& name, int limit) const
{
    return hitsOf(nameQuery(name), limit);
}

std::vector<SearchHit> TrackRepository::hitsOf(const QString& words, int limit) const
{
    if (words.isEmpty() || limit <= 0)
        return {};
    return select(
        m_database,
        "SELECT rowid, -rank FROM tracks_fts WHERE tracks_fts MATCH ? ORDER BY rank, rowid LIMIT ?",
        [](const SQLite::Statement& row) {
            return SearchHit{rowIdOf(row), row.getColumn(1).getDouble()};
        },
        words, limit);
}

std::vector<std::int64_t> TrackRepository::rowsWithWord(const QString& word) const
{
    const QString query = wordQuery(word);
    if (query.isEmpty())
        return {};
    return select(m_database,
                  "SELECT rowid FROM tracks_fts WHERE tracks_fts MATCH ? ORDER BY rowid", rowIdOf,
                  query);
}

std::vector<std::int64_t> TrackRepository::rowsOfArtist(const QString& artist) const
{
    return select(m_database, "SELECT id FROM tracks WHERE artist = ? AND artist <> '' ORDER BY id",
                  rowIdOf, artist);
}

std::vector<std::int64_t> TrackRepository::rowsOfSource(const QString& name, int limit) const
{
    return select(m_database,
                  "SELECT t.id FROM sources AS s JOIN tracks AS t ON t.source_id = s.id "
                  "LEFT JOIN track_files AS f ON f.track_id = t.id "
                  "WHERE s.name = ? AND ifnull(f.missing, 0) = 0 ORDER BY t.id LIMIT ?",
                  rowIdOf, name, limit);
}

std::vector<std::int64_t> TrackRepository::rowsWithStarterSound() const
{
    return guarded(m_database, [&] {
        SQLite::Statement statement(
            m_database.connection(),
            "SELECT t.id, t.external_id FROM sources AS s JOIN tracks AS t ON t.source_id = s.id "
            "WHERE s.name = ? ORDER BY t.id");
        statement.bind(1, kStarterSource.data());
        std::vector<std::int64_t> rowIds;
        while (statement.executeStep()) {
            if (!starterSound(textOf(statement, 1)).isEmpty())
                rowIds.push_back(statement.getColumn(0).getInt64());
        }
        return rowIds;
    });
}

std::vector<std::int64_t> TrackRepository::rowsOfNoMusic() const
{
    // The peak as in FileFacts::isSilent(); a duration of 0 is unknown.
    return select(m_database,
                  "SELECT track_id FROM track_files WHERE peak_db < -90 OR "
                  "(duration_s > 0 AND duration_s < 10) ORDER BY track_id",
                  rowIdOf);
}

std::optional<std::int64_t> TrackRepository::removeSource(const QString& name)
{
    return inTransaction(
        m_database, [&](SQLite::Database& connection) -> std::optional<std::int64_t> {
            // The index needs the old values, so it comes first.
            execute(connection,
                    "INSERT INTO tracks_fts (tracks_fts, rowid, title, artist, caption, tags) "
                    "SELECT 'delete', id, title, artist, caption, tags FROM tracks "
                    "WHERE source_id = (SELECT id FROM sources WHERE name = ?)",
                    name);
            const std::int64_t removed = execute(
                connection,
                "DELETE FROM tracks WHERE source_id = (SELECT id FROM sources WHERE name = ?)",
                name);
            if (execute(connection, "DELETE FROM sources WHERE name = ?", name) == 0)
                return std::nullopt;
            execute(connection, "INSERT OR IGNORE INTO removed_sources (name) VALUES (?)", name);
            return removed;
        });
}

QStringList TrackRepository::removedSources() const
{
    const std::vector<QString> names =
        select(m_database,
               "SELECT name FROM removed_sources WHERE name NOT IN (SELECT name FROM sources) "
               "ORDER BY name",
               [](const SQLite::Statement& row) { return textOf(row, 0); });
    return {names.begin(), names.end()};
}

} // namespace v2m
