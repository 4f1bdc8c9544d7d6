// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace v2m {

/// Replaces the file by this content, whole or not at all: the content goes to a temporary file
/// beside it, is forced to the disk, and takes the file's name.
///
/// @throws FileError if it cannot be written; the old file is then untouched.
void writeWhole(const std::filesystem::path& file, std::string_view content);

} // namespace v2m
