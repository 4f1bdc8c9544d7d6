// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/affect_model.h"
#include "core/catalog/database.h"
#include "core/catalog/dataset_file.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace v2m {

/// How far an import has come.
struct ImportProgress {
    std::int64_t rows = 0; ///< read so far, good and bad
    std::int64_t bytesDone = 0;
    std::int64_t bytesTotal = 0;
};

struct ImportOptions {
    QString format;     ///< "musiccaps" or "generic"; empty: as the header tells
    AffectModel affect; ///< empty: tracks are stored without affect

    /// Called every hundred rows, from the importing thread.
    std::function<void(const ImportProgress&)> progress;

    std::stop_token stop;
};

/// A row that was skipped.
struct RejectedRow {
    std::int64_t line = 0; ///< where it begins in the file, counted from 1
    Message reason;
};

/// What an import did.
struct ImportReport {
    static constexpr std::size_t kMaxRejections = 1000;

    QString source; ///< its name in the catalog
    QString format;
    std::int64_t rows = 0; ///< in the file, without the header
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    std::vector<RejectedRow> rejections; ///< the first of them, at most kMaxRejections
};

/// Brings a CSV file into the catalog, in one transaction: whole, or not at all.
///
/// Importing a data set again updates its tracks and never doubles them; a track is known by its
/// source and id. Tracks that the file no longer has stay (the user's likes may hang on them, and a
/// damaged row must not delete its track): to mirror a file, remove the source first. A row that
/// cannot be read, or repeats an id of the same file, is skipped and reported.
///
/// Throws FileError when the file is missing, unreadable, of another format or without any usable
/// row; UsageError for an unknown format; CatalogError when the catalog cannot be written; and
/// Cancelled.
ImportReport importFile(Database& database, const QString& path, const ImportOptions& options = {});

/// As above, for a file of a known kind; options.format is not looked at.
ImportReport importFile(Database& database, const QString& path, DatasetImporter& importer,
                        const ImportOptions& options);

} // namespace v2m
