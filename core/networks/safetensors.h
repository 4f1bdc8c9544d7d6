// SPDX-License-Identifier: MIT
#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// Tensors by name from a file format that cannot contain code, unlike a pickle.
struct TensorFile {
    std::map<std::string, std::string> metadata;
    std::vector<std::pair<std::string, torch::Tensor>> tensors;

    /// The tensor with this name, or an undefined one.
    torch::Tensor find(const std::string& name) const;
};

/// Reads a file in the safetensors format (https://github.com/huggingface/safetensors): an 8-byte
/// length, a JSON header, then the bytes of the tensors without gaps. Supports F32, F16 and BF16.
///
/// Nothing in the file is trusted: lengths, shapes and offsets are checked against its size.
///
/// @throws ModelError if the file is missing, damaged or invalid.
TensorFile readSafetensors(const std::filesystem::path& file);

/// Writes the tensors (float, half or bfloat16) in the given order. The write is atomic, even if
/// the machine fails.
///
/// @throws FileError if the file cannot be written.
void writeSafetensors(const std::filesystem::path& file, const TensorFile& content);

} // namespace v2m
