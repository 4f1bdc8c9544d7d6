// SPDX-License-Identifier: MIT
#pragma once

#include "core/collection/folder_walk.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// What the catalog knows of a file of a folder.
struct KnownFile {
    std::int64_t rowId = 0; ///< of its track
    QString path;
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedMs = 0;
    QByteArray audioHash; ///< empty where it was never read
    bool missing = false;
    bool current = true; ///< read in the way that this program reads
};

/// What a scan has to do. Files are places in what was found, and in what is known.
struct ScanPlan {
    std::vector<std::size_t> read;     ///< found: new, or changed since they were read
    std::vector<std::size_t> returned; ///< known: were missing and are there again, unchanged
    std::vector<std::size_t> missing;  ///< known: not among those found; not marked so before
    std::int64_t unchanged = 0;
};

/// Compares a folder with what is known of it by path, size and time; nothing is opened.
///
/// @param found in the order of paths, as walkFolder() gives them.
ScanPlan planScan(std::span<const FoundFile> found, std::span<const KnownFile> known);

/// Which file, of those that are no longer where they were, a new one is by its sound: so that one
/// that was moved or renamed keeps its likes. Of several copies, one of the same file name.
///
/// @returns its place in `known`; -1 for none.
std::ptrdiff_t movedFrom(const FoundFile& file, const QByteArray& audioHash,
                         std::span<const KnownFile> known, std::span<const std::size_t> gone);

} // namespace v2m
