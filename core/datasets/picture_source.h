// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace v2m {

/// Decodes a picture file to 48x48 grey values, row by row. Passed in because the trainer itself
/// supports no picture formats. Throws FileError if the file cannot be read; an empty function
/// means that this build cannot read pictures.
using PictureSource = std::function<std::vector<std::uint8_t>(const std::filesystem::path&)>;

} // namespace v2m
