// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/track.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace v2m {

/// How the catalog describes a data set.
struct SourceDescription {
    QString name;     ///< unique and short, for the command line: "musiccaps"
    QString title;    ///< for display
    QString licence;  ///< may be empty
    QString homepage; ///< may be empty
};

/// One row of a data set.
struct ImportedRow {
    Track track;            ///< without source and affect
    QString captionAuthor;  ///< may be empty
    QString audiosetLabels; ///< as published; may be empty; stored, but never searched or ranked
    Message fault;          ///< why the row is not a valid track; empty if it is
};

/// Converts the rows of a CSV file into tracks: one implementation per data set.
class DatasetImporter {
public:
    virtual ~DatasetImporter() = default;

    /// The format's name on the command line.
    virtual QString format() const = 0;

    /// The columns that identify the format.
    virtual QStringList requiredColumns() const = 0;

    /// @param filePath of the file to import.
    virtual SourceDescription source(const QString& filePath) const = 0;

    /// Called once before the first row, with a header that has all required columns.
    virtual void setHeader(const QStringList& header) = 0;

    /// @param fields as many as the header names. @throws Cancelled once stopped.
    virtual ImportedRow read(const QStringList& fields) const = 0;

    /// Looked for within a row too, which may be long.
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }

protected:
    const std::stop_token& stop() const { return m_stop; }

private:
    std::stop_token m_stop;
};

/// One importer of each kind; the first that matches a file is used.
/// @param filePath of the file to import; relative paths in it are resolved against its folder.
std::vector<std::unique_ptr<DatasetImporter>> allImporters(const QString& filePath);

/// The index of a column in the header (ignoring case and surrounding spaces); -1 if absent.
qsizetype columnOf(const QStringList& header, const QString& name);

/// A trimmed cell; empty if the column is -1.
QString fieldAt(const QStringList& fields, qsizetype column);

/// A clip's bounds, parsed from two cells.
struct ClipBounds {
    std::optional<double> startS;
    std::optional<double> endS;
    Message fault; ///< why they are invalid; empty if they are valid
};

/// Cells may be empty. Seconds must be finite and not negative, and the end after the start.
ClipBounds readClipBounds(const QString& start, const QString& end);

} // namespace v2m
