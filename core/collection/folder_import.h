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

/// How far a scan has come.
struct FolderProgress {
    std::int64_t done = 0;  ///< files read, good and bad
    std::int64_t total = 0; ///< files to read; 0 while they are still being looked for
};

struct FolderImportOptions {
    AffectModel affect;
    int threads = 2; ///< that listen to files at a time

    /// Called from the importing thread, after each file.
    std::function<void(const FolderProgress&)> progress;

    /// Called from the threads that listen, before each file; as long as it does not return, that
    /// thread rests. Empty: none rests.
    std::function<void()> rest;

    std::stop_token stop;
};

/// A file that was passed over, and why.
struct RejectedFile {
    QString path;
    Message reason;
};

/// What a scan did.
struct FolderReport {
    static constexpr std::size_t kMaxRejections = 1000;

    QString source;         ///< "folder:<name>"
    std::int64_t files = 0; ///< of music in the folder
    std::int64_t added = 0;
    std::int64_t updated = 0; ///< changed, moved or there again
    std::int64_t unchanged = 0;
    std::int64_t missing = 0; ///< no longer there, since this scan
    std::int64_t rejected = 0;
    std::vector<RejectedFile> rejections; ///< the first of them, at most kMaxRejections
};

/// The name of a folder's source: "folder:" and the folder's own name; where another folder of that
/// name is in the catalog already, with a number behind it.
QString folderSource(Database& database, const QString& folder);

/// Brings a folder of music into the catalog, or what is known of it up to date.
///
/// Files that have not changed are not opened. What was heard is stored every few files, so a scan
/// that is stopped, or whose machine stops, goes on where it was when it is started again. A track
/// keeps its id, and with it all that hangs on it, when its file changes or moves; a file that is
/// gone keeps its track, marked as missing. A file that cannot be read is passed over and told, and
/// tried again at the next scan.
///
/// @throws FileError where the folder cannot be read, or has no music and never had; CatalogError;
///         Cancelled, with what was heard before kept.
FolderReport importFolder(Database& database, const QString& folder,
                          const FolderImportOptions& options = {});

} // namespace v2m
