// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>

struct csv_parser;

namespace v2m {

/// One record of a CSV file.
struct CsvRow {
    std::int64_t line = 0; ///< its first line, counted from 1 as in an editor
    QStringList fields;
    Message fault; ///< why the row is invalid, for the user; empty if it is valid
};

/// Streams a CSV file (RFC 4180) row by row in bounded memory: UTF-8 with or without byte order
/// mark, lines ended by LF, CRLF or CR. Blank lines and spaces around fields are skipped.
///
/// The separator is a comma, or a semicolon or tab, as written by spreadsheets in locales with a
/// decimal comma: whichever is most frequent outside quotes in the first line that is not blank. A
/// directive before the table, such as `sep=;`, also sets it and is not a row.
///
/// An invalid row (a stray quote, a quote that is never closed, invalid UTF-8, a NUL byte, exceeded
/// limits) is returned with its fault, and reading resumes on the line after its first: a missing
/// quote costs one row, not the rest of the file.
class CsvReader {
public:
    static constexpr qsizetype kMaxFieldBytes = 1 << 20;
    static constexpr qsizetype kMaxRowBytes = 4 << 20;
    static constexpr qsizetype kMaxFields = 1000;

    /// The device is open for reading and outlives the reader. The name is used in error messages.
    CsvReader(QIODevice& device, const QString& name);
    ~CsvReader();

    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// The next row, or false at the end. Throws FileError when the device fails.
    bool next(CsvRow& row);

    std::int64_t bytesRead() const { return m_bytesRead; }

private:
    static void fieldDone(void* bytes, std::size_t size, void* reader);
    static void rowDone(int terminator, void* reader);

    bool fill();
    bool findRow();
    void findSeparator();
    Message parseRow();
    Message decode(QStringList& fields) const;
    void skipLine();
    void startParser();
    void moveStart(qsizetype position);

    QIODevice& m_device;
    QString m_name;
    std::unique_ptr<csv_parser> m_parser;

    QByteArray m_buffer;
    char m_separator = '\0';  ///< not yet known
    qsizetype m_start = 0;    ///< start of the current row in the buffer
    qsizetype m_position = 0; ///< end of the parsed data in the buffer
    bool m_atEnd = false;
    std::int64_t m_bytesRead = 0;

    std::int64_t m_line = 1;  ///< of m_start
    char m_byteBefore = '\0'; ///< byte before m_start
    QList<QByteArray> m_fields;
    bool m_tooManyFields = false;
    bool m_rowDone = false;
};

} // namespace v2m
