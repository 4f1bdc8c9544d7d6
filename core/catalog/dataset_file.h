// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/csv_reader.h"
#include "core/catalog/dataset_importer.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace v2m {

/// Opens a file for reading, by the bytes of its name, and returns it. Throws FileError when it is
/// missing, unreadable or no regular file, of which the end would not come.
QFile& openRegularFile(QFile& file);

/// An open CSV file of a data set and its importer: the rows used by import and training.
class DatasetFile {
public:
    /// Opens the file and selects the importer that matches its header.
    /// @param format empty to detect from the header. Throws FileError when the file is missing,
    /// unreadable or of another format, and UsageError for an unknown format.
    explicit DatasetFile(const QString& path, const QString& format = {});

    /// As above with a given importer, which must outlive this object.
    DatasetFile(const QString& path, DatasetImporter& importer);

    DatasetImporter& importer() { return *m_importer; }

    /// The next row, with its fault if it is not a valid track, or false at the end.
    bool next(ImportedRow& row);

    std::int64_t line() const { return m_row.line; } ///< first line of that row
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

/// Tracks read from files.
struct ReadTracks {
    std::vector<Track> tracks; ///< without duplicate ids
    std::int64_t rejected = 0; ///< invalid rows
};

/// Reads files of any format that can be imported.
/// @throws FileError if a file is missing, unreadable or of an unknown format; Cancelled.
ReadTracks readTracks(const QStringList& paths, const std::stop_token& stop);

/// The valid names of formats.
QStringList importFormats();

} // namespace v2m
