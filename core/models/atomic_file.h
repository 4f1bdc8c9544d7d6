// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace v2m {

/// Replaces the file by this content, whole or not at all: the content goes to a temporary file
/// beside it, is forced to the disk, and takes the file's name. That one is always called the same,
/// so that what a killed program left is taken over; writers of one file wait for each other.
///
/// @throws FileError if it cannot be written; the old file is then untouched.
void writeWhole(const std::filesystem::path& file, std::string_view content);

/// Tries whether writeWhole could work: whether its temporary file can be made.
/// @throws FileError if not.
void requireWritable(const std::filesystem::path& file);

} // namespace v2m
