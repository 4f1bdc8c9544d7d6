// SPDX-License-Identifier: MIT
#include "ui/catalog/import_report_text.h"

#include "core/base/message_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::ImportReport)
};

} // namespace

Message importedName(const QString& path)
{
    return path.isEmpty() ? Message("v2m::SourcesPage", "Built-in works")
                          : Message::verbatim(QFileInfo(path).fileName());
}

Message importSummary(const ImportReport& report, const Message& name)
{
    return Message("v2m::ImportReport",
                   "“%1” was imported. Tracks added: %2, updated: %3, unchanged: %4.")
        .arg(name, report.added, report.updated, report.unchanged);
}

Message folderSummary(const FolderReport& report, const QString& name)
{
    const auto files = static_cast<int>(report.files - report.rejected);
    Message summary = Message("v2m::ImportReport",
                              "“%1” is in the catalog with %Ln file(s) of music.", nullptr, files)
                          .arg(name);
    if (report.added + report.updated + report.missing == 0)
        return summary.then(Message("v2m::ImportReport", "Nothing has changed."));
    if (report.added > 0)
        summary = summary.then(Message("v2m::ImportReport", "Added: %1.").arg(report.added));
    if (report.updated > 0)
        summary = summary.then(Message("v2m::ImportReport", "Changed: %1.").arg(report.updated));
    if (report.missing > 0)
        summary =
            summary.then(Message("v2m::ImportReport", "No longer there: %1.").arg(report.missing));
    return summary;
}

QString skippedRowsText(const ImportReport& report)
{
    const QLocale locale;
    QStringList lines;
    for (const RejectedRow& row : report.rejections) {
        lines.append(
            Text::tr("Line %1: %2", "of a file, with the reason why it was skipped")
                .arg(locale.toString(static_cast<qlonglong>(row.line)), translated(row.reason)));
    }
    const std::int64_t unnamed =
        report.rejected - static_cast<std::int64_t>(report.rejections.size());
    if (unnamed > 0)
        lines.append(Text::tr("%Ln more row(s) skipped.", nullptr, static_cast<int>(unnamed)));
    return lines.join(QChar::LineFeed);
}

QString skippedFilesText(const FolderReport& report)
{
    QStringList lines;
    for (const RejectedFile& file : report.rejections)
        lines.append(translated(file.reason));
    const std::int64_t unnamed =
        report.rejected - static_cast<std::int64_t>(report.rejections.size());
    if (unnamed > 0)
        lines.append(
            Text::tr("%Ln more file(s) could not be read.", nullptr, static_cast<int>(unnamed)));
    return lines.join(QChar::LineFeed);
}

QString notesText(const FolderReport& report)
{
    QStringList lines;
    for (const RejectedFile& file : report.notes)
        lines.append(translated(file.reason));
    return lines.join(QChar::LineFeed);
}

} // namespace v2m
