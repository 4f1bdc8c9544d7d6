// SPDX-License-Identifier: MIT
#include "core/playlist/m3u8_reader.h"
#include "tests/fuzz/fuzz_playlist.h"

/// Any bytes are accepted as a playlist.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    v2m::test::requirePlain(v2m::readM3u8(bytes, QStringLiteral("/music")));
    return 0;
}
