// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/picture_format.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// The most pixels of a picture or a frame that is decoded: 8192 x 8192, above 8K. A small file
/// can declare more than there is memory for.
inline constexpr std::int64_t kMaxPixels = 1LL << 26;

/// In pixels.
struct PictureSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;

    bool operator==(const PictureSize&) const = default;
};

/// The size declared in a picture's header, to reject large pictures before decoding. nullopt if it
/// is missing or ambiguous between readers; such a file must not be decoded.
std::optional<PictureSize> pictureSizeOf(PictureFormat format, std::span<const std::uint8_t> file);

/// Approximate peak memory for decoding, including the picture itself. Some formats keep a second
/// picture, or all coefficients, until the end.
/// @param size from pictureSizeOf().
std::uint64_t decodingBytesOf(PictureFormat format, std::span<const std::uint8_t> file,
                              PictureSize size);

/// The first picture of an animated WebP as a separate file; empty for any other file.
std::vector<std::uint8_t> firstPictureOfWebp(std::span<const std::uint8_t> file);

} // namespace v2m
