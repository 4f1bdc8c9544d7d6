// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/catalog/track_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace v2m {

// Internal to the catalog.

/// Stores the combined mood of files whose track, affect and facts are already stored.
class FileMoodWriter {
public:
    explicit FileMoodWriter(SQLite::Database& connection);

    /// @param version of AffectModel::affectOfFile.
    void write(std::int64_t rowId, const FileMood& mood, int version);

private:
    AffectWriter m_affect;
    SQLite::Statement m_heard;
};

/// Reads the facts of files that a sound model needs: descriptors and related fields.
class FileFactsReader {
public:
    explicit FileFactsReader(SQLite::Database& connection);

    /// nullopt if the track is not a file.
    std::optional<FileFacts> read(std::int64_t rowId);

private:
    SQLite::Statement m_select;
};

} // namespace v2m
