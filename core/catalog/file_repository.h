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

/// A file of a source as the catalog knows it, for comparison during a scan.
struct StoredFile {
    std::int64_t rowId = 0; ///< of its track
    QString id;             ///< of its track
    QString path;
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedMs = 0;
    QByteArray audioHash;
    bool missing = false;
    int reading = 0; ///< version of the reader
    int descriptorVersion = 0;
    bool tempoTagged = false; ///< see FileFacts
    bool keyTagged = false;
};

/// A file to be stored: its track, without source and affect, and its facts.
struct FileRecord {
    Track track;
    FileFacts facts;
};

/// The result of a batch.
struct FileOutcome {
    std::int64_t added = 0;
    std::int64_t updated = 0;
};

/// Stores files of folders in the catalog. Functions throw CatalogError when it cannot be read or
/// written.
class FileRepository {
public:
    /// The database must outlive the repository and be used from the same thread.
    explicit FileRepository(Database& database) : m_database(database) {}

    /// All files of a source, including missing ones; empty if there is no such source.
    std::vector<StoredFile> filesOf(const QString& source) const;

    /// Creates the source if needed and stores the files, in one transaction. Tracks with a known
    /// id are updated, even if their file has moved.
    /// @param reading version of the reader.
    FileOutcome store(const SourceDescription& source, const QString& folder,
                      const AffectModel& affect, std::span<const FileRecord> files, int reading);

    /// Replaces the beginning of all paths of a source whose folder was renamed or moved.
    void relocate(const SourceDescription& source, const QString& from, const QString& to);

    /// Changes the folder of a source whose files stay where they are.
    void setFolder(const SourceDescription& source, const QString& folder);

    /// Marks tracks as missing or found.
    void setMissing(std::span<const std::int64_t> rowIds, bool missing);

    /// The facts of all files by row, without descriptors.
    QHash<std::int64_t, FileFacts> allFacts() const;

    /// The same for some rows; rows that are not files are left out.
    QHash<std::int64_t, FileFacts> facts(std::span<const std::int64_t> rowIds) const;

    /// What was heard in a file, with descriptors: of its facts those of FileMoods and the
    /// duration. Tempo and key may be those of its tags; see StoredFile. nullopt if there is no
    /// such file.
    std::optional<FileFacts> sound(std::int64_t rowId) const;

    /// Visits the descriptors of every file that is not missing and was read by this version.
    void forEachDescriptors(
        int version,
        const std::function<void(std::int64_t rowId, const QByteArray& descriptors)>& visit) const;

private:
    Database& m_database;
};

} // namespace v2m
