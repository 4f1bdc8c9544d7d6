// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/catalog/affect_row.h"
#include "core/catalog/sqlite_support.h"
#include "core/catalog/track.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>

namespace v2m {

// Table layout of tracks and their affect; internal to the catalog.

/// Selects whole tracks for trackOf; a condition on t.id or an ORDER BY may follow.
std::string selectTracks();

Track trackOf(const SQLite::Statement& statement);

/// Selects compact rows for affectRowOf, ordered by key.
std::string selectAffectRows();

AffectRow affectRowOf(const SQLite::Statement& statement);

/// Joins tags into one text, one per line, and splits it again.
std::string joinedTags(const QStringList& tags);
QStringList tagsIn(const QString& joined);

/// Stores a track's affect. Non-finite numbers are stored as if the model had returned nothing.
///
/// The version is the model's; 0 if no model has seen the track.
class AffectWriter {
public:
    explicit AffectWriter(SQLite::Database& connection);

    /// For a track without affect.
    void add(std::int64_t rowId, const WordMood& mood, int version);

    /// For a track with affect.
    void replace(std::int64_t rowId, const WordMood& mood, int version);

private:
    // Two plain statements: INSERT OR REPLACE opens a savepoint, which makes FTS5 flush its index
    // row by row.
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
};

} // namespace v2m
