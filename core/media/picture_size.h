// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/picture_format.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// In pixels.
struct PictureSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;

    bool operator==(const PictureSize&) const = default;
};

/// What the header of a picture promises, so that nobody need decode it to learn that it is too
/// large. None where it does not say, or not in a way that all readers understand alike; such a
/// file is not to be decoded.
std::optional<PictureSize> pictureSizeOf(PictureFormat format, std::span<const std::uint8_t> file);

/// About how much memory decoding takes at its peak, the picture itself included. Some kinds keep a
/// second picture, or all coefficients, until the end.
/// @param size as pictureSizeOf() says.
std::uint64_t decodingBytesOf(PictureFormat format, std::span<const std::uint8_t> file,
                              PictureSize size);

/// The first picture of an animated WebP as a file of its own; empty for any other file.
std::vector<std::uint8_t> firstPictureOfWebp(std::span<const std::uint8_t> file);

} // namespace v2m
