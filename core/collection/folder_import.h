// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/affect_model.h"
#include "core/catalog/database.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace v2m {

/// Progress of a scan.
struct FolderProgress {
    std::int64_t done = 0;  ///< files read, including rejected ones
    std::int64_t total = 0; ///< files to read; 0 while searching for them
};

struct FolderImportOptions {
    AffectModel affect;
    int threads = 2; ///< number of threads for analysis

    /// Called from the importing thread, after each file.
    std::function<void(const FolderProgress&)> progress;

    /// Called from the analysis threads before each file; a thread pauses until it returns. May be
    /// empty.
    std::function<void()> rest;

    /// Called from the importing thread before files are read if the folder takes the place of
    /// another one in the catalog, which was moved or is within it. May be empty.
    std::function<void(const QString& former)> replaced;

    /// Called likewise if the catalog has nothing of the folder yet. May be empty.
    std::function<void()> newFolder;

    std::stop_token stop;
};

/// A file or folder that was skipped, and why.
struct RejectedFile {
    QString path;
    Message reason;
};

/// The result of a scan.
struct FolderReport {
    static constexpr std::size_t kMaxRejections = 1000;

    QString source;         ///< "folder:<name>"
    std::int64_t files = 0; ///< music files in the folder
    std::int64_t added = 0;
    std::int64_t updated = 0; ///< changed, moved or found again
    std::int64_t unchanged = 0;
    std::int64_t missing = 0;             ///< newly missing
    std::int64_t rejected = 0;            ///< files and folders
    std::vector<RejectedFile> rejections; ///< the first kMaxRejections
    std::vector<RejectedFile> notes;      ///< on what was imported nevertheless; likewise limited
};

/// Imports a folder of music into the catalog, or updates it.
///
/// Unchanged files are not opened. Results are stored every few files, so a scan that was stopped
/// or interrupted resumes where it was. A track keeps its id, and all data that refers to it, when
/// its file changes or moves; a file that is gone keeps its track, marked as missing, also when the
/// whole folder is gone. A file or folder that cannot be read is skipped, reported, and tried again
/// at the next scan.
///
/// @throws FileError if the folder cannot be read and was never, or has no music and never had;
///     CatalogError; Cancelled, keeping the results so far.
FolderReport importFolder(Database& database, const QString& folder,
                          const FolderImportOptions& options = {});

} // namespace v2m
