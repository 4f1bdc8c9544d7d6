// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <csv.h>

namespace v2m::test {

using CsvTable = QList<QStringList>;

/// Parses a table with libcsv in strict mode; with ';' or TAB, as a spreadsheet set to that
/// separator would (not strict, because the quotes were not written for that separator). Empty if
/// it is not CSV.
inline CsvTable csvTable(const QByteArray& bytes, char separator = ',')
{
    struct Reading {
        CsvTable table;
        QStringList row;
    } reading;
    csv_parser parser;
    const bool isStrict = separator == ',';
    csv_init(&parser, static_cast<unsigned char>(isStrict ? CSV_STRICT | CSV_STRICT_FINI : 0));
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    csv_set_space_func(&parser, [](unsigned char) { return 0; });
    const auto onCell = [](void* cell, size_t length, void* state) {
        static_cast<Reading*>(state)->row.append(
            QString::fromUtf8(static_cast<const char*>(cell), static_cast<qsizetype>(length)));
    };
    const auto onRow = [](int, void* state) {
        auto* into = static_cast<Reading*>(state);
        into->table.append(into->row);
        into->row.clear();
    };
    const auto size = static_cast<size_t>(bytes.size());
    const bool isRead =
        csv_parse(&parser, bytes.constData(), size, onCell, onRow, &reading) == size &&
        csv_fini(&parser, onCell, onRow, &reading) == 0;
    csv_free(&parser);
    return isRead ? reading.table : CsvTable();
}

} // namespace v2m::test
