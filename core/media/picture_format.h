// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace v2m {

/// File formats of single still pictures. GIF is treated as video.
enum class PictureFormat { None, Jpeg, Png, WebP, Bmp, Tiff, Pnm };

/// Bytes of a file's beginning needed by pictureFormatOf.
inline constexpr std::size_t kPictureHeadBytes = 32;

/// By the signature at the beginning; None for anything else.
PictureFormat pictureFormatOf(std::span<const std::uint8_t> head);

/// Whether the picture's data is complete up to its end marker or declared length. Decoders
/// silently fill a truncated picture with grey. TIFF and PNM have no such marker and always count
/// as complete.
bool isWholePicture(PictureFormat format, std::span<const std::uint8_t> file);

} // namespace v2m
