// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace v2m {

/// SHA-256 of a file's bytes as 64 lower-case hexadecimal digits.
/// @throws ModelError if the file is missing or cannot be read.
std::string sha256OfFile(const std::filesystem::path& file);

} // namespace v2m
