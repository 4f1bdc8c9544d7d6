// SPDX-License-Identifier: MIT
#include "core/catalog/tag_list.h"

#include <QSet>

#include <cstdlib>

/// Cleaned tags are neither empty nor duplicated, and cleaning them again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const v2m::TagCell cell = v2m::splitTags(
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (v2m::cleanTags(cell.tags) != cell.tags || cell.tags.contains(QString()))
        std::abort();
    return 0;
}
