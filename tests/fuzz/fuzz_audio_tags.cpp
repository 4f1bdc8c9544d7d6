// SPDX-License-Identifier: MIT
#include "core/base/file_name.h"
#include "core/collection/audio_tags.h"
#include "tests/fuzz/fuzz_file.h"

#include <array>
#include <cstdlib>

/// The first byte chooses the ending of the name, which TagLib goes by; the others are the file. It
/// always has a title.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::array kEndings = {"mp3", "flac", "oga", "opus", "m4a", "wma",
                                     "wav", "aiff", "ape", "wv",   "mpc", "dsf"};
    if (size == 0)
        return 0;
    const std::string name = std::string("song.") + kEndings[data[0] % kEndings.size()];
    const QString path = v2m::fileNameText(
        QByteArray::fromStdString(v2m::test::writeFuzzFile(name, data + 1, size - 1).string()));
    if (v2m::readAudioTags(path).title.isEmpty())
        std::abort();
    v2m::readCover(path);
    return 0;
}
