// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/models/tensor_file.h"
#include "tests/fuzz/fuzz_file.h"

#include <cstdlib>

/// Every tensor has as many bytes as its type and shape require.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto content =
            v2m::readTensorFile(v2m::test::writeFuzzFile("fuzz.safetensors", data, size));
        for (const v2m::StoredTensor& tensor : content.tensors) {
            std::size_t bytes = v2m::bytesOfType(tensor.type);
            for (const std::int64_t side : tensor.shape)
                bytes *= static_cast<std::size_t>(side);
            if (bytes != tensor.bytes.size())
                std::abort();
        }
    } catch (const v2m::Error&) {
    }
    return 0;
}
