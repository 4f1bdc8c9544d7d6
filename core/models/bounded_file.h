// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <system_error>

namespace v2m {

/// Model descriptions take a few kilobytes; parsing needs many times the size of the text.
inline constexpr std::uint64_t kMaxDescriptionBytes = 4'000'000;

/// Upper limit for a file of weights: the networks of this program take a few megabytes, and the
/// largest other model ever used with it 350.
inline constexpr std::uint64_t kMaxModelBytes = 400'000'000;

/// The whole content of a small regular file; none if it is missing, unreadable, or larger than the
/// limit.
inline std::optional<std::string> readDescription(const std::filesystem::path& file)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown))
        return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    const std::uint64_t size = std::filesystem::file_size(file, unknown);
    if (!stream || unknown || size > kMaxDescriptionBytes)
        return std::nullopt;
    std::string text(size, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(size));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

} // namespace v2m
