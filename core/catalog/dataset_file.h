// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/csv_reader.h"
#include "core/catalog/dataset_importer.h"

#include <QFile>
#include <QString>

#include <memory>

namespace v2m {

/// A CSV file of a data set, open and known: the rows that an import stores and a training reads.
class DatasetFile {
public:
    /// Opens the file and finds the importer that its header fits.
    /// @param format empty: as the header tells.
    /// Throws FileError when the file is missing, unreadable or of another format, and UsageError
    /// for an unknown format.
    explicit DatasetFile(const QString& path, const QString& format = {});

    /// As above, for a file of a known kind. The importer outlives it.
    DatasetFile(const QString& path, DatasetImporter& importer);

    DatasetImporter& importer() { return *m_importer; }

    /// The next row, with its fault if it is not a track, or false at the end.
    bool next(ImportedRow& row);

    std::int64_t line() const { return m_row.line; } ///< where that row begins
    std::int64_t bytesRead() const { return m_reader.bytesRead(); }
    std::int64_t bytesTotal() const { return m_file.size(); }

private:
    void begin(const QStringList& header, const QString& path);

    std::unique_ptr<DatasetImporter> m_ownImporter;
    QFile m_file;
    CsvReader m_reader;
    DatasetImporter* m_importer = nullptr;
    qsizetype m_columns = 0;
    CsvRow m_row;
};

/// The names that a format may have.
QStringList importFormats();

} // namespace v2m
