// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/catalog/track_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace v2m {

// For the catalog's own sources only.

/// Stores what words and sound say together of files that have their track, affect and facts.
class FileMoodWriter {
public:
    explicit FileMoodWriter(SQLite::Database& connection);

    /// @param version of AffectModel::affectOfFile.
    void write(std::int64_t rowId, const FileMood& mood, int version);

private:
    AffectWriter m_affect;
    SQLite::Statement m_heard;
};

/// Reads from the facts of files what a sound model needs: descriptors, and what may stand in words
/// beside them.
class FileFactsReader {
public:
    explicit FileFactsReader(SQLite::Database& connection);

    /// None where the track is no file.
    std::optional<FileFacts> read(std::int64_t rowId);

private:
    SQLite::Statement m_select;
};

} // namespace v2m
