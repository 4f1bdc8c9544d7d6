// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/catalog/dataset_importer.h"
#include "core/catalog/track_columns.h"
#include "core/catalog/track_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace v2m {

/// Stores the tracks of a source; one per import, within a transaction.
class TrackWriter {
public:
    enum class Outcome {
        Added,
        Updated,
        Unchanged,
        Repeated, ///< the same id occurred earlier in this import; nothing is changed
    };

    /// Creates the source or updates its description.
    /// @param fileName without its folder.
    TrackWriter(SQLite::Database& connection, const SourceDescription& source,
                const QString& fileName, const AffectModel& affect);

    /// Stores the row's track under its id, with its affect. If words and model are unchanged, the
    /// existing affect is kept.
    Outcome write(ImportedRow row);

private:
    struct Texts;

    bool insert(const Texts& texts, const Track& track);
    Outcome update(const Texts& texts, ImportedRow& row);
    void index(std::int64_t rowId, const Texts& texts);
    void unindex(std::int64_t rowId);
    WordMood affectFor(Track& track) const;
    int affectVersion() const;

    SQLite::Database& m_connection;
    AffectModel m_affect;
    QString m_sourceName;
    std::int64_t m_sourceId = 0;
    std::int64_t m_highestRowBefore = 0;
    RowSet m_seen; ///< up to m_highestRowBefore

    SQLite::Statement m_insert;
    SQLite::Statement m_find;
    SQLite::Statement m_update;
    SQLite::Statement m_index;
    SQLite::Statement m_unindex;
    AffectWriter m_affectWriter;
};

} // namespace v2m
