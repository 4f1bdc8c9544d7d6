// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/playlist/jspf_reader.h"
#include "tests/fuzz/fuzz_playlist.h"

#include <QBuffer>

#include <cmath>

/// A playlist is read or rejected with an error message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    try {
        const v2m::Playlist list = v2m::readJspf(device, QStringLiteral("fuzz.jspf"));
        v2m::test::requireBounded(list);
        for (const v2m::PlaylistEntry& entry : list.entries)
            if (std::abs(entry.track.affect.point.valence) > 1.0F ||
                entry.track.affect.quality > 1.0F)
                std::abort();
    } catch (const v2m::FileError&) {
    }
    return 0;
}
