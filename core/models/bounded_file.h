// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <system_error>

namespace v2m {

/// A model's descriptions are a few kilobytes; parsed, a text takes many times its size.
inline constexpr std::uint64_t kMostDescriptionBytes = 4'000'000;

/// A file of weights is not larger: the networks of this program take a few megabytes, and the
/// largest that was ever used beside them 350.
inline constexpr std::uint64_t kMostModelBytes = 400'000'000;

/// The whole of a small regular file; none where it is missing, unreadable, or larger than that.
inline std::optional<std::string> readDescription(const std::filesystem::path& file)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown))
        return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    const std::uint64_t size = std::filesystem::file_size(file, unknown);
    if (!stream || unknown || size > kMostDescriptionBytes)
        return std::nullopt;
    std::string text(size, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(size));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

} // namespace v2m
