// SPDX-License-Identifier: MIT
#include "core/media/picture_format.h"

#include "core/media/picture_bytes.h"

namespace v2m {

namespace {

/// Texts may begin with "BM"; the size of the second header (12 to 124 bytes in all versions)
/// identifies a bitmap.
bool isBitmap(Bytes bytes)
{
    return hasAt(bytes, 0, "BM") && bytes.size() >= 18 && littleEndian(bytes, 14, 4) >= 12 &&
           littleEndian(bytes, 14, 4) <= 124;
}

/// "P1" to "P6" of the Netpbm formats, and what must follow.
bool isNetpbm(Bytes bytes)
{
    return hasAt(bytes, 0, "P") && bytes.size() >= 3 && bytes[1] >= '1' && bytes[1] <= '6' &&
           (bytes[2] == '#' || bytes[2] == ' ' || (bytes[2] >= '\t' && bytes[2] <= '\r'));
}

/// Looks for the end marker after the headers, as an embedded preview has its own.
bool isWholeJpeg(Bytes file)
{
    JpegHeader header(file);
    while (header.isAtSegment()) {
        header.next();
    }
    constexpr std::uint8_t kEnd[] = {0xFF, 0xD9};
    const Bytes rest = header.rest();
    return std::search(rest.begin(), rest.end(), std::begin(kEnd), std::end(kEnd)) != rest.end();
}

bool isWholePng(Bytes file)
{
    constexpr std::size_t kChunkFrame = 12; // length, name, checksum
    std::size_t at = 8;
    while (at + kChunkFrame <= file.size()) {
        if (hasAt(file, at + 4, "IEND")) {
            return true;
        }
        at += kChunkFrame + bigEndian(file, at, 4);
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
    if (isNetpbm(head)) {
        return PictureFormat::Pnm;
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
        return file.size() >= 12 && littleEndian(file, 4, 4) + std::size_t{8} <= file.size();
    case PictureFormat::Bmp:
        return file.size() >= 6 && littleEndian(file, 2, 4) <= file.size();
    case PictureFormat::Tiff:
    case PictureFormat::Pnm:
    case PictureFormat::None:
        break;
    }
    return true;
}

} // namespace v2m
