// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace v2m {

/// Reads a picture file of any format that OpenCV knows as 48x48 grey values, row by row, averaged
/// over the area where it is larger. The face is taken to fill the picture, or the middle square of
/// one that is not square.
///
/// @throws FileError if the file is missing, unreadable or no picture.
std::vector<std::uint8_t> readGreyPicture(const std::filesystem::path& file);

} // namespace v2m
