// SPDX-License-Identifier: MIT
#pragma once

#include "core/collection/folder_walk.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// A file of a folder as the catalog knows it.
struct KnownFile {
    std::int64_t rowId = 0; ///< of its track
    QString path;
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedMs = 0;
    QByteArray audioHash; ///< empty if it was never read
    bool missing = false;
    bool current = true; ///< read by the current version
};

/// The work of a scan, as indices into the files found and known.
struct ScanPlan {
    std::vector<std::size_t> read;     ///< found: new, or changed since last read
    std::vector<std::size_t> returned; ///< known: were missing and are back, unchanged
    std::vector<std::size_t> missing;  ///< known: not found, and not yet marked as missing
    std::int64_t unchanged = 0;
};

/// Compares a folder with the catalog by path, size and time, without opening files.
///
/// @param found in the order of paths, as walkFolder() gives them.
ScanPlan planScan(std::span<const FoundFile> found, std::span<const KnownFile> known);

} // namespace v2m
