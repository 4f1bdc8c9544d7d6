// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace v2m {

/// A tensor as stored in a file.
struct StoredTensor {
    std::string name;
    std::string type; ///< "F32", "F16", "BF16", "I8" or "U32"
    std::vector<std::int64_t> shape;
    std::string bytes; ///< little-endian, as long as type and shape require
};

/// The content of a safetensors file.
struct StoredTensors {
    std::map<std::string, std::string> metadata;
    std::vector<StoredTensor> tensors;
};

/// Bytes per number; 0 for an unknown type.
std::size_t bytesOfType(const std::string& type);

/// The values of a tensor of a float type or I8, converted to float without loss.
std::vector<float> floatsOf(const StoredTensor& tensor);

/// Likewise for some of its values.
/// @param first index of the first; `numbers.size()` values from there must exist.
void readFloats(const StoredTensor& tensor, std::size_t first, std::span<float> numbers);

/// Reads a file in the safetensors format (https://github.com/huggingface/safetensors): an 8-byte
/// length, a JSON header, then the bytes of the tensors without gaps. Supports F32, F16, BF16, I8
/// and U32. Needs no LibTorch; core/networks/safetensors.h does the same for LibTorch tensors.
///
/// The file is not trusted: lengths, shapes and offsets are checked against its size.
///
/// @throws ModelError if the file is missing, damaged or not such a file.
StoredTensors readTensorFile(const std::filesystem::path& file);

/// Writes the tensors in the given order. The write is atomic, even if the machine crashes.
///
/// @throws FileError if the file cannot be written.
void writeTensorFile(const std::filesystem::path& file, const StoredTensors& content);

} // namespace v2m
