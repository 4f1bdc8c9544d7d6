// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/playlist/xspf_reader.h"
#include "tests/fuzz/fuzz_playlist.h"

/// A playlist is read or rejected with an error message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    try {
        v2m::test::requirePlain(
            v2m::readXspf(bytes, QStringLiteral("/music"), QStringLiteral("fuzz.xspf")));
    } catch (const v2m::FileError&) {
    }
    return 0;
}
