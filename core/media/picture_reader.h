// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace v2m {

/// Reads a picture file, as decodePicture() takes it, as 48x48 grey values, row by row, averaged
/// over the area where it is larger. The face is taken to fill the picture, or the middle square of
/// one that is not square.
///
/// @throws FileError if the file is missing, unreadable, too large or no picture.
std::vector<std::uint8_t> readGreyPicture(const std::filesystem::path& file);

} // namespace v2m
