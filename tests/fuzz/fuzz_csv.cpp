// SPDX-License-Identifier: MIT
#include "core/catalog/csv_reader.h"

#include <QBuffer>

#include <cstdlib>

/// Every row has fields or a fault, and line numbers increase.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    v2m::CsvReader reader(device, QStringLiteral("fuzz.csv"));
    v2m::CsvRow row;
    std::int64_t line = 0;
    while (reader.next(row)) {
        if (row.line <= line || (row.fields.isEmpty() && row.fault.isEmpty()))
            std::abort();
        line = row.line;
    }
    return 0;
}
