// SPDX-License-Identifier: MIT
#include "core/catalog/dataset_importer.h"

#include "core/catalog/generic_importer.h"
#include "core/catalog/musiccaps_importer.h"

#include <cmath>

namespace v2m {
namespace {

/// False if the cell is not a time.
bool readSeconds(const QString& cell, std::optional<double>& seconds)
{
    QString text = cell.trimmed();
    if (text.isEmpty())
        return true;
    // A decimal comma, as written by spreadsheets that separate cells by semicolons or tabs.
    if (text.count(u',') == 1)
        text.replace(u',', u'.');
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0)
        return false;
    seconds = value;
    return true;
}

} // namespace

std::vector<std::unique_ptr<DatasetImporter>> allImporters(const QString& filePath)
{
    std::vector<std::unique_ptr<DatasetImporter>> importers;
    importers.push_back(std::make_unique<MusicCapsImporter>());
    importers.push_back(std::make_unique<GenericImporter>(filePath));
    return importers;
}

qsizetype columnOf(const QStringList& header, const QString& name)
{
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (header.at(column).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

QString fieldAt(const QStringList& fields, qsizetype column)
{
    return column < 0 ? QString() : fields.at(column).trimmed();
}

ClipBounds readClipBounds(const QString& start, const QString& end)
{
    ClipBounds bounds;
    if (!readSeconds(start, bounds.startS)) {
        bounds.fault = Message("Catalog", "the start “%1” is not a time in seconds").arg(start);
    } else if (!readSeconds(end, bounds.endS)) {
        bounds.fault = Message("Catalog", "the end “%1” is not a time in seconds").arg(end);
    } else if (bounds.endS && *bounds.endS <= bounds.startS.value_or(0)) {
        bounds.fault = Message("Catalog", "the clip ends before it starts");
    }
    return bounds;
}

} // namespace v2m
