// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace v2m {

/// Reads a picture file, as decodePicture(), as 48x48 grey values in row-major order, area-averaged
/// if it is larger. The face is assumed to fill the picture, or the centre square of one that is
/// not square.
///
/// @throws FileError if the file is missing, unreadable, too large or not a picture.
std::vector<std::uint8_t> readGreyPicture(const std::filesystem::path& file);

} // namespace v2m
