// SPDX-License-Identifier: MIT
#include "core/catalog/dataset_file.h"

#include "core/base/error.h"
#include "core/base/file_name.h"

#include <QMimeDatabase>
#include <QSet>

#include <cerrno>
#include <system_error>
#include <utility>

namespace v2m {
namespace {

[[noreturn]] void refuse(const Message& message)
{
    throw FileError(message);
}

QStringList missingColumns(const DatasetImporter& importer, const QStringList& header)
{
    QStringList missing;
    for (const QString& column : importer.requiredColumns()) {
        if (columnOf(header, column) < 0)
            missing.append(column);
    }
    return missing;
}

QStringList readHeader(CsvReader& reader, const QString& path)
{
    CsvRow header;
    if (!reader.next(header))
        refuse(Message("Catalog", "“%1” is empty.").arg(path));
    const QString kind =
        QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    if (kind.startsWith(u"audio/")) {
        refuse(Message("Catalog", "“%1” is not a data set; import music by its folder.").arg(path));
    }
    if (!header.fault.isEmpty()) {
        refuse(Message("Catalog", "“%1” is not a CSV file: %2.").arg(path, header.fault));
    }
    return header.fields;
}

void requireColumns(const DatasetImporter& importer, const QStringList& header, const QString& path)
{
    const QStringList missing = missingColumns(importer, header);
    if (missing.isEmpty())
        return;
    refuse(Message("Catalog", "“%1” is not in the format %2: its header lacks %3.")
               .arg(path, importer.format(), missing.join(QStringLiteral(", "))));
}

std::unique_ptr<DatasetImporter> importerNamed(const QString& format, const QString& path)
{
    for (std::unique_ptr<DatasetImporter>& importer : allImporters(path)) {
        if (importer->format() == format)
            return std::move(importer);
    }
    throw UsageError(Message("Catalog", "There is no format “%1”; use one of %2.")
                         .arg(format, importFormats().join(QStringLiteral(", "))));
}

std::unique_ptr<DatasetImporter> importerFor(const QStringList& header, const QString& path)
{
    for (std::unique_ptr<DatasetImporter>& importer : allImporters(path)) {
        if (missingColumns(*importer, header).isEmpty())
            return std::move(importer);
    }
    refuse(Message("Catalog",
                   "“%1” is not a data set that this program knows: the first line of a CSV "
                   "file must name the columns id and caption, separated by commas, semicolons or "
                   "tabs.")
               .arg(path));
}

} // namespace

QFile& openRegularFile(QFile& file)
{
    const QString path = file.fileName();
    if (path.startsWith(u":/")) { // a built-in resource
        if (!file.open(QIODevice::ReadOnly))
            refuse(Message("Catalog", "There is no file “%1”.").arg(path));
        return file;
    }
    if (openForReading(file, path))
        return file;
    if (errno == ENOENT || errno == ENOTDIR)
        refuse(Message("Catalog", "There is no file “%1”.").arg(path));
    if (errno == EINVAL)
        refuse(Message("Catalog", "“%1” is a folder or a device, not a file.").arg(path));
    refuse(Message("Catalog", "“%1” cannot be read (%2).")
               .arg(path, std::generic_category().message(errno)));
}

DatasetFile::DatasetFile(const QString& path, const QString& format)
    : m_ownImporter(format.isEmpty() ? nullptr : importerNamed(format, path)), m_file(path),
      m_reader(openRegularFile(m_file), path)
{
    const QStringList header = readHeader(m_reader, path);
    if (!m_ownImporter)
        m_ownImporter = importerFor(header, path);
    m_importer = m_ownImporter.get();
    begin(header, path);
}

DatasetFile::DatasetFile(const QString& path, DatasetImporter& importer)
    : m_file(path), m_reader(openRegularFile(m_file), path), m_importer(&importer)
{
    begin(readHeader(m_reader, path), path);
}

void DatasetFile::begin(const QStringList& header, const QString& path)
{
    requireColumns(*m_importer, header, path);
    m_importer->setHeader(header);
    m_columns = header.size();
}

bool DatasetFile::next(ImportedRow& row)
{
    if (!m_reader.next(m_row))
        return false;
    row = {};
    if (!m_row.fault.isEmpty()) {
        row.fault = m_row.fault;
    } else if (m_row.fields.size() != m_columns) {
        row.fault = Message("Catalog", "the row has %1 fields, the header %2")
                        .arg(m_row.fields.size(), m_columns);
    } else {
        row = m_importer->read(m_row.fields);
    }
    return true;
}

ReadTracks readTracks(const QStringList& paths, const std::stop_token& stop)
{
    ReadTracks read;
    QSet<QString> ids;
    for (const QString& path : paths) {
        DatasetFile file(path);
        ImportedRow row;
        while (file.next(row)) {
            if (stop.stop_requested())
                throw Cancelled();
            if (!row.fault.isEmpty()) {
                ++read.rejected;
            } else if (!ids.contains(row.track.id)) {
                ids.insert(row.track.id);
                read.tracks.push_back(std::move(row.track));
            }
        }
    }
    return read;
}

QStringList importFormats()
{
    QStringList formats;
    for (const auto& importer : allImporters({}))
        formats.append(importer->format());
    return formats;
}

} // namespace v2m
