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

/// Progress of an import.
struct ImportProgress {
    std::int64_t rows = 0; ///< read so far, including rejected ones
    std::int64_t bytesDone = 0;
    std::int64_t bytesTotal = 0;
};

struct ImportOptions {
    QString format = {};     ///< "musiccaps" or "generic"; empty to detect from the header
    AffectModel affect = {}; ///< if empty, tracks are stored without affect

    /// Called every hundred rows, from the importing thread.
    std::function<void(const ImportProgress&)> progress = {};

    std::stop_token stop = {};
};

/// A row that was skipped.
struct RejectedRow {
    std::int64_t line = 0; ///< its first line in the file, counted from 1
    Message reason;
};

/// The result of an import.
struct ImportReport {
    static constexpr std::size_t kMaxRejections = 1000;

    QString source; ///< its name in the catalog
    QString format;
    std::int64_t rows = 0; ///< in the file, without the header
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    std::vector<RejectedRow> rejections; ///< the first kMaxRejections
};

/// Imports a CSV file into the catalog, in one transaction.
///
/// Re-importing a data set updates its tracks without duplicating them; a track is identified by
/// source and id. Tracks missing from the file are kept (feedback may refer to them, and a damaged
/// row must not delete its track): to mirror a file, remove the source first. A row that is
/// invalid, or repeats an id of the same file, is skipped and reported.
///
/// Throws FileError when the file is missing, unreadable, of another format or without any valid
/// row; UsageError for an unknown format; CatalogError when the catalog cannot be written; and
/// Cancelled.
ImportReport importFile(Database& database, const QString& path, const ImportOptions& options = {});

/// As above with a given importer; options.format is ignored.
ImportReport importFile(Database& database, const QString& path, DatasetImporter& importer,
                        const ImportOptions& options);

} // namespace v2m
