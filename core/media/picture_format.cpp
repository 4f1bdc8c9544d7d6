// SPDX-License-Identifier: MIT
#include "core/media/picture_format.h"

#include <algorithm>
#include <string_view>

namespace v2m {

namespace {

using Bytes = std::span<const std::uint8_t>;

bool hasAt(Bytes bytes, std::size_t offset, std::string_view text)
{
    return bytes.size() >= offset + text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                      [](char wanted, std::uint8_t found) {
                          return static_cast<std::uint8_t>(wanted) == found;
                      });
}

std::uint32_t littleEndian(Bytes bytes, std::size_t offset)
{
    return bytes[offset] | std::uint32_t{bytes[offset + 1]} << 8 |
           std::uint32_t{bytes[offset + 2]} << 16 | std::uint32_t{bytes[offset + 3]} << 24;
}

std::uint32_t bigEndian(Bytes bytes, std::size_t offset)
{
    return bytes[offset + 3] | std::uint32_t{bytes[offset + 2]} << 8 |
           std::uint32_t{bytes[offset + 1]} << 16 | std::uint32_t{bytes[offset]} << 24;
}

/// "BM" alone is how many a text begins; the size of the second header (of 12 to 124 bytes in all
/// versions) tells a bitmap from those.
bool isBitmap(Bytes bytes)
{
    return hasAt(bytes, 0, "BM") && bytes.size() >= 18 && littleEndian(bytes, 14) >= 12 &&
           littleEndian(bytes, 14) <= 124;
}

/// Looks for the end mark behind the headers: a preview among those has an end mark of its own.
bool isWholeJpeg(Bytes file)
{
    constexpr std::uint8_t kStartOfScan = 0xDA;
    std::size_t at = 2;
    while (at + 4 <= file.size() && file[at] == 0xFF && file[at + 1] != kStartOfScan) {
        at += 2 + file[at + 2] * std::size_t{256} + file[at + 3];
    }
    constexpr std::uint8_t kEnd[] = {0xFF, 0xD9};
    return at < file.size() &&
           std::search(file.begin() + static_cast<std::ptrdiff_t>(at), file.end(), std::begin(kEnd),
                       std::end(kEnd)) != file.end();
}

bool isWholePng(Bytes file)
{
    constexpr std::size_t kChunkFrame = 12; // length, name, checksum
    std::size_t at = 8;
    while (at + kChunkFrame <= file.size()) {
        if (hasAt(file, at + 4, "IEND")) {
            return true;
        }
        at += kChunkFrame + bigEndian(file, at);
    }
    return false;
}

} // namespace

PictureFormat pictureFormatOf(Bytes head)
{
    using namespace std::string_view_literals;
    if (hasAt(head, 0, "\xFF\xD8\xFF")) {
        return PictureFormat::Jpeg;
    }
    if (hasAt(head, 0, "\x89PNG\r\n\x1A\n")) {
        return PictureFormat::Png;
    }
    if (hasAt(head, 0, "RIFF") && hasAt(head, 8, "WEBP")) {
        return PictureFormat::WebP;
    }
    if (hasAt(head, 0, "II*\0"sv) || hasAt(head, 0, "MM\0*"sv)) {
        return PictureFormat::Tiff;
    }
    return isBitmap(head) ? PictureFormat::Bmp : PictureFormat::None;
}

bool isWholePicture(PictureFormat format, Bytes file)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return isWholeJpeg(file);
    case PictureFormat::Png:
        return isWholePng(file);
    case PictureFormat::WebP:
        return file.size() >= 12 && littleEndian(file, 4) + std::size_t{8} <= file.size();
    case PictureFormat::Bmp:
        return file.size() >= 6 && littleEndian(file, 2) <= file.size();
    case PictureFormat::Tiff:
    case PictureFormat::None:
        break;
    }
    return true;
}

} // namespace v2m
