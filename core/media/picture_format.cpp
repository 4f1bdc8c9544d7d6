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

std::uint32_t littleEndian(Bytes bytes, std::size_t offset, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t i = count; i-- > 0;) {
        number = number << 8 | bytes[offset + i];
    }
    return number;
}

std::uint32_t bigEndian(Bytes bytes, std::size_t offset, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        number = number << 8 | bytes[offset + i];
    }
    return number;
}

/// "BM" alone is how many a text begins; the size of the second header (of 12 to 124 bytes in all
/// versions) tells a bitmap from those.
bool isBitmap(Bytes bytes)
{
    return hasAt(bytes, 0, "BM") && bytes.size() >= 18 && littleEndian(bytes, 14, 4) >= 12 &&
           littleEndian(bytes, 14, 4) <= 124;
}

/// The segments of a JPEG up to its first scan, one after the other.
class JpegHeader {
public:
    explicit JpegHeader(Bytes file) : m_file(file) { passFillBytes(); }

    /// Whether there is a segment here, whole up to its length.
    bool isAtSegment() const
    {
        constexpr std::uint8_t kStartOfScan = 0xDA;
        return m_at + 4 <= m_file.size() && m_file[m_at] == 0xFF && marker() != kStartOfScan;
    }

    std::uint8_t marker() const { return m_file[m_at + 1]; }

    void next()
    {
        m_at += 2 + bigEndian(m_file, m_at + 2, 2);
        passFillBytes();
    }

    /// From here on.
    Bytes rest() const { return m_file.subspan(std::min(m_at, m_file.size())); }

private:
    /// Any number of them may stand before a marker (ITU T.81, B.1.1.2).
    void passFillBytes()
    {
        while (m_at + 1 < m_file.size() && m_file[m_at] == 0xFF && m_file[m_at + 1] == 0xFF) {
            ++m_at;
        }
    }

    Bytes m_file;
    std::size_t m_at = 2;
};

/// Looks for the end mark behind the headers: a preview among those has an end mark of its own.
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

std::optional<PictureSize> jpegSize(Bytes file)
{
    for (JpegHeader header(file); header.isAtSegment(); header.next()) {
        // The frame headers SOF0 to SOF15, among which lie three markers of another kind.
        const std::uint8_t marker = header.marker();
        const bool isFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame && header.rest().size() >= 9) {
            return PictureSize{bigEndian(header.rest(), 7, 2), bigEndian(header.rest(), 5, 2)};
        }
    }
    return std::nullopt;
}

std::optional<PictureSize> webpSize(Bytes file)
{
    if (file.size() < 30) {
        return std::nullopt;
    }
    if (hasAt(file, 12, "VP8X")) {
        return PictureSize{1 + littleEndian(file, 24, 3), 1 + littleEndian(file, 27, 3)};
    }
    constexpr std::uint32_t kFourteenBits = 0x3FFF;
    if (hasAt(file, 12, "VP8L")) {
        const std::uint32_t bits = littleEndian(file, 21, 4);
        return PictureSize{1 + (bits & kFourteenBits), 1 + (bits >> 14 & kFourteenBits)};
    }
    if (hasAt(file, 12, "VP8 ")) {
        return PictureSize{littleEndian(file, 26, 2) & kFourteenBits,
                           littleEndian(file, 28, 2) & kFourteenBits};
    }
    return std::nullopt;
}

std::optional<PictureSize> bitmapSize(Bytes file)
{
    if (file.size() < 26) {
        return std::nullopt;
    }
    constexpr std::uint32_t kOldHeaderBytes = 12;
    if (littleEndian(file, 14, 4) == kOldHeaderBytes) {
        return PictureSize{littleEndian(file, 18, 2), littleEndian(file, 20, 2)};
    }
    const std::uint32_t height = littleEndian(file, 22, 4);
    const bool isTopDown = height > 0x8000'0000; // a negative number
    return PictureSize{littleEndian(file, 18, 4), isTopDown ? 0 - height : height};
}

std::optional<PictureSize> tiffSize(Bytes file)
{
    const auto number = hasAt(file, 0, "II") ? &littleEndian : &bigEndian;
    constexpr std::size_t kEntryBytes = 12; // tag, type, count, value
    if (file.size() < 8) {
        return std::nullopt;
    }
    const std::size_t directory = number(file, 4, 4);
    if (directory + 2 > file.size()) {
        return std::nullopt;
    }
    PictureSize size;
    const std::size_t entries = number(file, directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = directory + 2 + i * kEntryBytes;
        if (at + kEntryBytes > file.size()) {
            break;
        }
        constexpr std::uint32_t kShort = 3;
        const std::uint32_t value = number(file, at + 8, number(file, at + 2, 2) == kShort ? 2 : 4);
        switch (number(file, at, 2)) {
        case 256: // ImageWidth
            size.width = value;
            break;
        case 257: // ImageLength
            size.height = value;
            break;
        default:
            break;
        }
    }
    return size.width > 0 && size.height > 0 ? std::optional(size) : std::nullopt;
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

std::optional<PictureSize> pictureSizeOf(PictureFormat format, Bytes file)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return jpegSize(file);
    case PictureFormat::Png:
        if (file.size() < 24) {
            break;
        }
        return PictureSize{bigEndian(file, 16, 4), bigEndian(file, 20, 4)};
    case PictureFormat::WebP:
        return webpSize(file);
    case PictureFormat::Bmp:
        return bitmapSize(file);
    case PictureFormat::Tiff:
        return tiffSize(file);
    case PictureFormat::None:
        break;
    }
    return std::nullopt;
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
    case PictureFormat::None:
        break;
    }
    return true;
}

} // namespace v2m
