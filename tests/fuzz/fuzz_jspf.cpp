// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/playlist/jspf_reader.h"

#include <QBuffer>

/// A playlist is read or refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    try {
        v2m::readJspf(device, QStringLiteral("fuzz.jspf"));
    } catch (const v2m::FileError&) {
    }
    return 0;
}
