// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/catalog/database.h"
#include "core/catalog/dataset_importer.h"
#include "core/catalog/file_facts.h"

#include <QHash>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace v2m {

/// A file of a source as the catalog knows it, for a scan to compare with.
struct StoredFile {
    std::int64_t rowId = 0; ///< of its track
    QString id;             ///< of its track
    QString path;
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedMs = 0;
    QByteArray audioHash;
    bool missing = false;
    int reading = 0; ///< version by which it was read
};

/// A file to be stored: its track, without source and affect, and the rest.
struct FileRecord {
    Track track;
    FileFacts facts;
};

/// What a batch did.
struct FileOutcome {
    std::int64_t added = 0;
    std::int64_t updated = 0;
};

/// The files of folders, in the catalog. Functions throw CatalogError when it cannot be read or
/// written.
class FileRepository {
public:
    /// The database outlives the repository, and both stay in one thread.
    explicit FileRepository(Database& database) : m_database(database) {}

    /// All files of a source, missing ones too; empty where there is no such source.
    std::vector<StoredFile> filesOf(const QString& source) const;

    /// Makes the source if it is new, and stores the files, in one transaction. A track whose id
    /// is known is brought up to date, wherever its file is now.
    /// @param reading version of how they were read.
    FileOutcome store(const SourceDescription& source, const QString& folder,
                      const AffectModel& affect, std::span<const FileRecord> files, int reading);

    /// Marks tracks as missing, or as there again.
    void setMissing(std::span<const std::int64_t> rowIds, bool missing);

    /// What is known of the files among all tracks, by row; the descriptors are left out.
    QHash<std::int64_t, FileFacts> allFacts() const;

    /// The same of some rows; those that are no files are left out.
    QHash<std::int64_t, FileFacts> facts(std::span<const std::int64_t> rowIds) const;

    /// Visits the descriptors of every file that is there and was read by this version.
    void forEachDescriptors(
        int version,
        const std::function<void(std::int64_t rowId, const QByteArray& descriptors)>& visit) const;

private:
    Database& m_database;
};

} // namespace v2m
