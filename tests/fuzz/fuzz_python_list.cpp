// SPDX-License-Identifier: MIT
#include "core/catalog/python_list.h"

#include <cstdlib>

/// The position of a fault is within the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const v2m::PythonList list = v2m::parsePythonList(text);
    if (!list.fault.isEmpty() && (list.faultAt < 0 || list.faultAt > text.size()))
        std::abort();
    return 0;
}
