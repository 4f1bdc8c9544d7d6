// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace v2m {

/// A tensor as it stands in a file.
struct StoredTensor {
    std::string name;
    std::string type; ///< "F32", "F16", "BF16", "I8" or "U32"
    std::vector<std::int64_t> shape;
    std::string bytes; ///< little-endian, as long as type and shape say
};

/// What a safetensors file holds.
struct StoredTensors {
    std::map<std::string, std::string> metadata;
    std::vector<StoredTensor> tensors;
};

/// Bytes of one number; 0 for a type that is not known.
std::size_t bytesOfType(const std::string& type);

/// The numbers of a tensor of one of the float types, or of I8, as floats, to which they widen
/// exactly.
std::vector<float> floatsOf(const StoredTensor& tensor);

/// Reads a file in the safetensors format (https://github.com/huggingface/safetensors): an 8-byte
/// length, a JSON header, then the bytes of the tensors without gaps. F32, F16, BF16, I8 and U32
/// are known. Needs no LibTorch; core/networks/safetensors.h is the same for its tensors.
///
/// Nothing in the file is trusted: lengths, shapes and offsets are checked against its size.
///
/// @throws ModelError if the file is missing, damaged or not such a file.
StoredTensors readTensorFile(const std::filesystem::path& file);

/// Writes the tensors in the order given. The file appears whole or not at all, also if the machine
/// stops in between.
///
/// @throws FileError if the file cannot be written.
void writeTensorFile(const std::filesystem::path& file, const StoredTensors& content);

} // namespace v2m
