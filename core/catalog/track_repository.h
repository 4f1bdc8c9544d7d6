// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_row.h"
#include "core/catalog/database.h"
#include "core/catalog/track.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// A data set in the catalog.
struct CatalogSource {
    QString name; ///< Track::source
    QString title;
    QString licence;  ///< may be empty
    QString homepage; ///< may be empty
    QString fileName; ///< of the last import, without its folder; for a music folder, its path
    QDateTime importedAt;
    std::int64_t tracks = 0;
    std::int64_t lost = 0; ///< of them, those whose file is no longer there
};

/// Whether it is a folder of the listener's own music; see importFolder().
bool isFolderOfMusic(const CatalogSource& source);

/// A search result.
struct SearchHit {
    std::int64_t rowId = 0;
    double relevance = 0; ///< Okapi BM25 (Robertson et al. 1994); positive, larger is better
};

/// Reads the catalog. Every function throws CatalogError when the catalog cannot be read.
class TrackRepository {
public:
    /// The database must outlive the repository and be used from the same thread.
    explicit TrackRepository(Database& database) : m_database(database) {}

    std::int64_t trackCount() const;

    /// By name.
    std::vector<CatalogSource> sources() const;

    /// The rows that ranking needs, in the order of rowId.
    std::vector<AffectRow> affectRows() const;

    /// The tracks with these rowIds in the given order, without those that no longer exist.
    std::vector<Track> tracks(std::span<const std::int64_t> rowIds) const;

    std::optional<Track> track(const QString& source, const QString& id) const;

    /// Visits every track in the order of rowId, one at a time, until `visit` returns false.
    void forEachTrack(const std::function<bool(const Track&)>& visit) const;

    /// The tracks with all words of the text in title, artist, caption or tags, most relevant
    /// first; the last word may be a prefix. English words match in any form ("pianos", "piano").
    /// Empty if nothing is found or the text has no words.
    std::vector<SearchHit> search(const QString& text, int limit) const;

    /// The same, then the tracks whose album has the text in its name, in the order of the album.
    std::vector<SearchHit> searchWithAlbums(const QString& text, int limit) const;

    /// The tracks with one of the names of each thing and with each name, as in searchNames(), or
    /// with any of all these, most relevant first. Names of things may be phrases.
    std::vector<SearchHit> searchSubjects(std::span<const QStringList> things, bool all, int limit,
                                          const QStringList& names = {}) const;

    /// The tracks with all words of a name in title and artist together, most relevant first.
    std::vector<SearchHit> searchNames(const QString& name, int limit) const;

    /// The rows whose tags or caption contain a word in any form, ascending. Empty for text without
    /// a word.
    std::vector<std::int64_t> rowsWithWord(const QString& word) const;

    /// The rows with exactly this artist, ascending.
    std::vector<std::int64_t> rowsOfArtist(const QString& artist) const;

    /// The first rows of a source, ascending, without those of lost files.
    std::vector<std::int64_t> rowsOfSource(const QString& name, int limit) const;

    /// The rows of the built-in works with a sound file (starterSound), ascending.
    std::vector<std::int64_t> rowsWithStarterSound() const;

    /// The rows of files that no list of music should have: silent ones, and those shorter than ten
    /// seconds, ascending.
    std::vector<std::int64_t> rowsOfNoMusic() const;

    /// Removes a source and returns its number of tracks; nullopt if there is no such source. The
    /// removal is recorded; see importStarterCatalog().
    std::optional<std::int64_t> removeSource(const QString& name);

    /// Sources removed and not imported again, by name.
    QStringList removedSources() const;

private:
    std::vector<SearchHit> hitsOf(const QString& query, int limit) const;
    void addFiles(const QString& text, int limit, std::vector<SearchHit>& hits) const;

    Database& m_database;
};

} // namespace v2m
