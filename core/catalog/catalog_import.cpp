// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_import.h"

#include "core/base/error.h"
#include "core/base/logging.h"
#include "core/catalog/sqlite_support.h"
#include "core/catalog/track_writer.h"

#include <QFileInfo>

namespace v2m {
namespace {

constexpr int kRowsPerProgress = 100;

/// Imports the rows of one file.
class Import {
public:
    Import(DatasetFile& file, TrackWriter& writer, const ImportOptions& options)
        : m_file(file), m_writer(writer), m_options(options)
    {
    }

    ImportReport run()
    {
        ImportedRow row;
        m_file.importer().setStop(m_options.stop);
        while (m_file.next(row)) {
            requireNoStop();
            ++m_report.rows;
            const Message fault = row.fault.isEmpty() ? store(std::move(row)) : row.fault;
            if (!fault.isEmpty())
                reject(m_file.line(), fault);
            if (m_report.rows % kRowsPerProgress == 0)
                tellProgress();
        }
        requireNoStop();
        tellProgress();
        return std::move(m_report);
    }

private:
    void requireNoStop() const
    {
        if (m_options.stop.stop_requested())
            throw Cancelled();
    }

    /// The fault, or nothing.
    Message store(ImportedRow row)
    {
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
            return Message("Catalog", "the id “%1” already occurs in the file").arg(id);
        }
        return {};
    }

    void reject(std::int64_t line, const Message& reason)
    {
        ++m_report.rejected;
        if (m_report.rejections.size() < ImportReport::kMaxRejections)
            m_report.rejections.push_back({line, reason});
    }

    void tellProgress() const
    {
        if (m_options.progress)
            m_options.progress({m_report.rows, m_file.bytesRead(), m_file.bytesTotal()});
    }

    DatasetFile& m_file;
    TrackWriter& m_writer;
    const ImportOptions& m_options;
    ImportReport m_report;
};

void requireAnyTrack(const ImportReport& report, const QString& path)
{
    if (report.rejected < report.rows)
        return;
    if (report.rejections.empty()) {
        throw FileError(Message("Catalog", "“%1” holds no tracks.").arg(path));
    }
    const RejectedRow& first = report.rejections.front();
    throw FileError(Message("Catalog", "“%1” holds no usable track; in line %2, for instance, %3.")
                        .arg(path, first.line, first.reason));
}

ImportReport importInto(Database& database, const QString& path, DatasetFile& file,
                        const ImportOptions& options)
{
    const SourceDescription source = file.importer().source(path);
    return guarded(database, [&] {
        SQLite::Database& connection = database.connection();
        const LargeCache cache(connection);
        WriteTransaction transaction(database, options.stop);
        TrackWriter writer(connection, source, QFileInfo(path).fileName(), options.affect);
        ImportReport report = Import(file, writer, options).run();
        requireAnyTrack(report, path);
        transaction.commit();
        report.source = source.name;
        report.format = file.importer().format();
        qCInfo(logCatalog) << "imported" << path << "added" << report.added << "updated"
                           << report.updated << "rejected" << report.rejected;
        return report;
    });
}

} // namespace

ImportReport importFile(Database& database, const QString& path, const ImportOptions& options)
{
    DatasetFile file(path, options.format);
    return importInto(database, path, file, options);
}

ImportReport importFile(Database& database, const QString& path, DatasetImporter& importer,
                        const ImportOptions& options)
{
    DatasetFile file(path, importer);
    return importInto(database, path, file, options);
}

} // namespace v2m
