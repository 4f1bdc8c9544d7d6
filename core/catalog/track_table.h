// SPDX-License-Identifier: MIT
#pragma once

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

/// Stores what a track's words say about its mood.
class AffectWriter {
public:
    explicit AffectWriter(SQLite::Database& connection);

    /// Numbers that are none are stored as if the model had said nothing about them.
    /// @param version of the model; 0: none has looked at the track yet.
    void write(std::int64_t rowId, const TrackAffect& affect, int version);

private:
    SQLite::Statement m_statement;
};

} // namespace v2m
