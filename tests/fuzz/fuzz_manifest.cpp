// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/model_manifest.h"
#include "tests/fuzz/fuzz_file.h"

#include <cstdlib>

/// A manifest is read or rejected with an error message, and names no file outside its folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    v2m::test::writeFuzzFile("manifest.json", data, size);
    try {
        const auto manifest = v2m::ModelManifest::read(v2m::test::fuzzFolder());
        if (manifest.entry("emotion").file.find('/') != std::string::npos)
            std::abort();
    } catch (const v2m::Error&) {
    }
    return 0;
}
