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

// How tracks and their affect lie in the tables; for the catalog's own sources only.

/// Selects whole tracks as trackOf reads them; a condition on t.id or an order may follow.
std::string selectTracks();

Track trackOf(const SQLite::Statement& statement);

/// Selects compact rows as affectRowOf reads them, in the order of their keys.
std::string selectAffectRows();

AffectRow affectRowOf(const SQLite::Statement& statement);

/// Tags as one text, one a line, and back.
std::string joinedTags(const QStringList& tags);
QStringList tagsIn(const QString& joined);

/// Stores what a track's words say about its mood. Numbers that are none are stored as if the model
/// had said nothing about them.
///
/// Version is the model's; 0: none has looked at the track yet.
class AffectWriter {
public:
    explicit AffectWriter(SQLite::Database& connection);

    /// For a track that has none yet.
    void add(std::int64_t rowId, const WordMood& mood, int version);

    /// For a track that has one.
    void replace(std::int64_t rowId, const WordMood& mood, int version);

private:
    // Two plain statements: INSERT OR REPLACE takes a savepoint, which makes FTS5 write out its
    // index row by row.
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
};

} // namespace v2m
