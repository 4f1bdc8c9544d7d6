// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace v2m {

/// SHA-256 of a file's bytes as 64 lower-case hexadecimal digits.
/// @throws ModelError if the file is missing, no regular one, larger than 1 GB or cannot be read.
std::string sha256OfFile(const std::filesystem::path& file);

/// The hashes of several files, separated by spaces.
std::string sha256OfFiles(std::span<const std::filesystem::path> files);

/// The hash of bytes in memory, with the parts concatenated.
std::string sha256OfBytes(std::span<const std::span<const std::byte>> parts);

} // namespace v2m
