// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace v2m {

/// The kinds of file that hold one still picture. GIF is not among them: it is a short film.
enum class PictureFormat { None, Jpeg, Png, WebP, Bmp, Tiff, Pnm };

/// So many bytes of a file's beginning are enough for pictureFormatOf.
inline constexpr std::size_t kPictureHeadBytes = 32;

/// By the signature at the beginning; None for anything else.
PictureFormat pictureFormatOf(std::span<const std::uint8_t> head);

/// Whether the picture's data reaches its own end mark or length. Decoders fill up a picture that
/// was cut off with grey and say nothing. TIFF and PNM have no such mark and always count as whole.
bool isWholePicture(PictureFormat format, std::span<const std::uint8_t> file);

} // namespace v2m
