// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_import.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/catalog/csv_reader.h"
#include "core/catalog/sqlite_support.h"
#include "core/catalog/track_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace v2m {
namespace {

constexpr int kRowsPerProgress = 100;

[[noreturn]] void refuse(const QString& sentence)
{
    throw FileError(sentence.toStdString());
}

void openForImport(QFile& file)
{
    const QString path = file.fileName();
    const QFileInfo info(path);
    if (!info.exists())
        refuse(QCoreApplication::translate("Catalog", "There is no file “%1”.").arg(path));
    if (!info.isFile()) {
        refuse(QCoreApplication::translate("Catalog", "“%1” is a folder or a device, not a file.")
                   .arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(QCoreApplication::translate("Catalog", "“%1” cannot be read (%2).")
                   .arg(path, file.errorString()));
    }
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
        refuse(QCoreApplication::translate("Catalog", "“%1” is empty.").arg(path));
    if (!header.fault.isEmpty()) {
        refuse(QCoreApplication::translate("Catalog", "“%1” is not a CSV file: %2.")
                   .arg(path, header.fault));
    }
    return header.fields;
}

void requireColumns(const DatasetImporter& importer, const QStringList& header, const QString& path)
{
    const QStringList missing = missingColumns(importer, header);
    if (missing.isEmpty())
        return;
    refuse(
        QCoreApplication::translate("Catalog", "“%1” is not in the format %2: its header lacks %3.")
            .arg(path, importer.format(), missing.join(QStringLiteral(", "))));
}

std::unique_ptr<DatasetImporter> importerNamed(const QString& format, const QString& path)
{
    for (std::unique_ptr<DatasetImporter>& importer : allImporters(path)) {
        if (importer->format() == format)
            return std::move(importer);
    }
    throw UsageError(
        QCoreApplication::translate("Catalog", "There is no format “%1”; use one of %2.")
            .arg(format, importFormats().join(QStringLiteral(", ")))
            .toStdString());
}

std::unique_ptr<DatasetImporter> importerFor(const QString& path)
{
    QFile file(path);
    openForImport(file);
    CsvReader reader(file, path);
    const QStringList header = readHeader(reader, path);
    for (std::unique_ptr<DatasetImporter>& importer : allImporters(path)) {
        if (missingColumns(*importer, header).isEmpty())
            return std::move(importer);
    }
    refuse(QCoreApplication::translate(
               "Catalog", "“%1” is no data set that this program knows: the first line of a CSV "
                          "file must name the columns id and caption, separated by commas.")
               .arg(path));
}

/// The loop over the rows of one file.
class Import {
public:
    Import(CsvReader& reader, DatasetImporter& importer, TrackWriter& writer,
           const ImportOptions& options, std::int64_t bytesTotal)
        : m_reader(reader), m_importer(importer), m_writer(writer), m_options(options),
          m_bytesTotal(bytesTotal)
    {
    }

    ImportReport run(qsizetype columns)
    {
        CsvRow row;
        while (m_reader.next(row)) {
            if (m_options.stop.stop_requested())
                throw Cancelled();
            ++m_report.rows;
            const QString fault = row.fault.isEmpty() ? store(row.fields, columns) : row.fault;
            if (!fault.isEmpty())
                reject(row.line, fault);
            if (m_report.rows % kRowsPerProgress == 0)
                tellProgress();
        }
        tellProgress();
        return std::move(m_report);
    }

private:
    /// The fault, or nothing.
    QString store(const QStringList& fields, qsizetype columns)
    {
        if (fields.size() != columns) {
            return QCoreApplication::translate("Catalog", "the row has %1 fields, the header %2")
                .arg(fields.size())
                .arg(columns);
        }
        ImportedRow row = m_importer.read(fields);
        if (!row.fault.isEmpty())
            return row.fault;
        const QString id = row.track.id;
        switch (m_writer.write(std::move(row))) {
        case TrackWriter::Outcome::Added:
            ++m_report.added;
            break;
        case TrackWriter::Outcome::Updated:
            ++m_report.updated;
            break;
        case TrackWriter::Outcome::Unchanged:
            ++m_report.unchanged;
            break;
        case TrackWriter::Outcome::Repeated:
            return QCoreApplication::translate("Catalog", "the id “%1” already occurs in the file")
                .arg(id);
        }
        return {};
    }

    void reject(std::int64_t line, const QString& reason)
    {
        ++m_report.rejected;
        if (m_report.rejections.size() < ImportReport::kMostRejections)
            m_report.rejections.push_back({line, reason});
    }

    void tellProgress() const
    {
        if (m_options.progress)
            m_options.progress({m_report.rows, m_reader.bytesRead(), m_bytesTotal});
    }

    CsvReader& m_reader;
    DatasetImporter& m_importer;
    TrackWriter& m_writer;
    const ImportOptions& m_options;
    std::int64_t m_bytesTotal;
    ImportReport m_report;
};

void requireAnyTrack(const ImportReport& report, const QString& path)
{
    if (report.rejected < report.rows)
        return;
    if (report.rejections.empty())
        refuse(QCoreApplication::translate("Catalog", "“%1” holds no tracks.").arg(path));
    const RejectedRow& first = report.rejections.front();
    refuse(QCoreApplication::translate("Catalog",
                                       "“%1” holds no usable track; in line %2, for instance, %3.")
               .arg(path, QString::number(first.line), first.reason));
}

} // namespace

ImportReport importFile(Database& database, const QString& path, const ImportOptions& options)
{
    const std::unique_ptr<DatasetImporter> importer =
        options.format.isEmpty() ? importerFor(path) : importerNamed(options.format, path);
    return importFile(database, path, *importer, options);
}

ImportReport importFile(Database& database, const QString& path, DatasetImporter& importer,
                        const ImportOptions& options)
{
    QFile file(path);
    openForImport(file);
    CsvReader reader(file, path);
    const QStringList header = readHeader(reader, path);
    requireColumns(importer, header, path);
    importer.setHeader(header);
    const SourceDescription source = importer.source(path);

    return guarded(database, [&] {
        SQLite::Database& connection = database.connection();
        const LargeCache cache(connection);
        WriteTransaction transaction(database, options.stop);
        TrackWriter writer(connection, source, QFileInfo(path).fileName(), options.affect);
        ImportReport report =
            Import(reader, importer, writer, options, file.size()).run(header.size());
        requireAnyTrack(report, path);
        transaction.commit();
        report.source = source.name;
        report.format = importer.format();
        qCInfo(logCatalog) << "imported" << path << "added" << report.added << "updated"
                           << report.updated << "rejected" << report.rejected;
        return report;
    });
}

QStringList importFormats()
{
    QStringList formats;
    for (const auto& importer : allImporters({}))
        formats.append(importer->format());
    return formats;
}

} // namespace v2m
