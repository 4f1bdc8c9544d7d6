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

/// What the catalog says of a data set.
struct SourceDescription {
    QString name;     ///< unique and short, for the command line: "musiccaps"
    QString title;    ///< to show
    QString licence;  ///< may be empty
    QString homepage; ///< may be empty
};

/// What one row of a data set's file says.
struct ImportedRow {
    Track track;            ///< its source and affect are not set
    QString captionAuthor;  ///< who wrote the caption; may be empty
    QString audiosetLabels; ///< as published; may be empty; stored, but never searched or ranked
    Message fault;          ///< why the row is not a track; empty if it is
};

/// Reads the rows of one kind of CSV file as tracks: one implementation per data set.
class DatasetImporter {
public:
    virtual ~DatasetImporter() = default;

    /// The name of the format on the command line.
    virtual QString format() const = 0;

    /// The columns without which a file is not of this format.
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

/// One of each kind; where several fit a file, the first is meant.
/// @param filePath of the file to import; relative paths in it are taken from its folder.
std::vector<std::unique_ptr<DatasetImporter>> allImporters(const QString& filePath);

/// Where a column stands in the header (case and spaces around it do not matter); -1 if nowhere.
qsizetype columnOf(const QStringList& header, const QString& name);

/// A cell without the spaces around it; empty where the column is -1.
QString fieldAt(const QStringList& fields, qsizetype column);

/// A clip's bounds as two cells give them.
struct ClipBounds {
    std::optional<double> startS;
    std::optional<double> endS;
    Message fault; ///< why they are not; empty if they are
};

/// Cells may be empty. Seconds are finite, not negative, and the end lies behind the start.
ClipBounds readClipBounds(const QString& start, const QString& end);

} // namespace v2m
