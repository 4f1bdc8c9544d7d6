// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace v2m {

/// Replaces a file's content atomically: writes a temporary file beside it, flushes that to disk
/// and renames it. The temporary name is fixed, so that what a killed program left is reused;
/// concurrent writers of one file wait for each other.
///
/// @throws FileError if it cannot be written, or is a folder, a pipe or a device; what there was is
/// then unchanged.
void writeAtomically(const std::filesystem::path& file, std::string_view content);

/// Tests whether writeAtomically could work, by creating its temporary file.
/// @throws FileError if not.
void requireWritable(const std::filesystem::path& file);

} // namespace v2m
