// SPDX-License-Identifier: MIT
#include "core/media/picture_size.h"

#include "core/media/picture_bytes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>

namespace v2m {

namespace {

constexpr std::uint64_t kBgrBytes = 3;

/// The frame headers SOF0 to SOF15, except for three other markers in that range.
bool isFrameHeader(std::uint8_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The frame header with all its components; empty if there is none.
Bytes jpegFrame(Bytes file)
{
    for (JpegHeader header(file); header.isAtSegment(); header.next()) {
        const Bytes rest = header.rest();
        if (isFrameHeader(header.marker()))
            return rest.size() >= 10 && rest.size() >= 10 + std::size_t{rest[9]} * 3 ? rest
                                                                                     : Bytes();
    }
    return {};
}

std::optional<PictureSize> jpegSize(Bytes file)
{
    const Bytes frame = jpegFrame(file);
    return frame.empty()
               ? std::nullopt
               : std::optional(PictureSize{bigEndian(frame, 7, 2), bigEndian(frame, 5, 2)});
}

/// Whether the first scan does not contain the whole picture, so that the decoder keeps all
/// coefficients until the last one.
bool hasManyScans(Bytes file)
{
    JpegHeader header(file);
    std::uint8_t components = 0;
    while (header.isAtSegment()) {
        if (isFrameHeader(header.marker())) {
            const std::uint8_t coding = header.marker() & 0x03;
            if (coding == 2) // progressive
                return true;
            components = header.rest().size() >= 10 ? header.rest()[9] : 0;
        }
        header.next();
    }
    const Bytes scan = header.rest();
    return scan.size() < 5 || scan[4] < components;
}

std::uint64_t jpegBytes(Bytes file, std::uint64_t pixels)
{
    if (!hasManyScans(file))
        return pixels * kBgrBytes;
    // Two bytes per sample; components are subsampled relative to the largest.
    const Bytes frame = jpegFrame(file);
    std::uint64_t samples = 0;
    std::uint64_t most = 1;
    for (std::size_t i = 0; i < frame[9]; ++i) {
        const std::uint8_t sampling = frame[11 + 3 * i];
        const std::uint64_t own = std::uint64_t{sampling} / 16 * (sampling % 16);
        samples += own;
        most = std::max(most, own);
    }
    return pixels * kBgrBytes + 2 * pixels * samples / most;
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

/// Lossless or transparent pictures need whole copies of four bytes per pixel.
std::uint64_t webpBytes(Bytes file, std::uint64_t pixels)
{
    const bool isPlain = hasAt(file, 12, "VP8 ");
    return pixels * (kBgrBytes + (isPlain ? 0 : 4));
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
    const bool isTopDown = height > 0x8000'0000; // negative height
    return PictureSize{littleEndian(file, 18, 4), isTopDown ? 0 - height : height};
}

/// The storage format in a TIFF's first directory (TIFF 6.0, sections 8 and 15).
struct TiffLayout {
    static constexpr std::array<std::uint32_t, 6> kTags = {256, 257, 277, 278, 322, 323};
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t samples = 1;
    std::uint32_t bits = 1; ///< of the first sample
    std::uint32_t rowsPerStrip = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t tileWidth = 0;
    std::uint32_t tileHeight = 0;

    std::uint32_t& of(std::size_t tag)
    {
        return *std::array{&width, &height, &samples, &rowsPerStrip, &tileWidth, &tileHeight}[tag];
    }
};

/// The offset of the first sample's bits: inline in the entry, or where it points to.
std::uint32_t tiffBits(Bytes file, std::size_t entry)
{
    const auto number = hasAt(file, 0, "II") ? &littleEndian : &bigEndian;
    const std::size_t at = number(file, entry + 4, 4) > 2 ? number(file, entry + 8, 4) : entry + 8;
    return at + 2 <= file.size() ? number(file, at, 2) : 0;
}

/// nullopt if missing, duplicate or of a type that only some readers accept: readers might then see
/// different pictures.
std::optional<TiffLayout> tiffLayout(Bytes file)
{
    const auto number = hasAt(file, 0, "II") ? &littleEndian : &bigEndian;
    constexpr std::size_t kEntryBytes = 12; // tag, type, count, value
    constexpr std::uint32_t kShort = 3;
    constexpr std::uint32_t kLong = 4;
    constexpr std::uint32_t kBitsPerSample = 258;
    if (file.size() < 8)
        return std::nullopt;
    const std::size_t directory = number(file, 4, 4);
    if (directory + 2 > file.size())
        return std::nullopt;
    const std::size_t entries = number(file, directory, 2);
    if (directory + 2 + entries * kEntryBytes > file.size())
        return std::nullopt;
    TiffLayout layout;
    std::array<bool, TiffLayout::kTags.size()> isKnown = {};
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = directory + 2 + i * kEntryBytes;
        if (number(file, at, 2) == kBitsPerSample)
            layout.bits = std::max(layout.bits, tiffBits(file, at));
        const auto* const found =
            std::find(TiffLayout::kTags.begin(), TiffLayout::kTags.end(), number(file, at, 2));
        if (found == TiffLayout::kTags.end())
            continue;
        const auto tag = static_cast<std::size_t>(found - TiffLayout::kTags.begin());
        const std::uint32_t type = number(file, at + 2, 2);
        if (isKnown[tag] || (type != kShort && type != kLong) || number(file, at + 4, 4) != 1)
            return std::nullopt;
        isKnown[tag] = true;
        layout.of(tag) = number(file, at + 8, type == kShort ? 2 : 4);
    }
    return layout.width > 0 && layout.height > 0 ? std::optional(layout) : std::nullopt;
}

/// A whole strip or tile is decoded at once and converted to RGBA.
std::uint64_t tiffBytes(Bytes file, std::uint64_t pixels)
{
    constexpr std::uint64_t kRgbaBytes = 4;
    const std::optional<TiffLayout> layout = tiffLayout(file);
    if (!layout)
        return std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t strip =
        std::uint64_t{layout->width} * std::min(layout->rowsPerStrip, layout->height);
    const std::uint64_t tile = std::uint64_t{layout->tileWidth} * layout->tileHeight;
    const std::uint64_t atOnce = tile > 0 ? tile : strip;
    constexpr std::uint64_t kMax = std::numeric_limits<std::uint32_t>::max();
    constexpr std::uint32_t kMaxBits = 64;
    if (atOnce > kMax || layout->samples > kRgbaBytes || layout->bits > kMaxBits)
        return std::numeric_limits<std::uint64_t>::max();
    return pixels * kBgrBytes + atOnce * kRgbaBytes + atOnce * layout->samples * layout->bits / 8;
}

/// Two numbers after the letter and digit, separated by spaces and comments.
std::optional<PictureSize> netpbmSize(Bytes file)
{
    std::size_t at = 2;
    const auto passBlanks = [&] {
        while (at < file.size() && (std::isspace(file[at]) != 0 || file[at] == '#')) {
            const bool isComment = file[at] == '#';
            ++at;
            while (isComment && at < file.size() && file[at] != '\n')
                ++at;
        }
    };
    const auto number = [&] {
        passBlanks();
        std::uint32_t value = 0;
        constexpr std::uint32_t kMax = 100'000'000;
        while (at < file.size() && std::isdigit(file[at]) != 0 && value < kMax)
            value = value * 10 + (file[at++] - '0');
        return value;
    };
    const std::uint32_t width = number();
    return PictureSize{width, number()};
}

} // namespace

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
        if (const auto layout = tiffLayout(file))
            return PictureSize{layout->width, layout->height};
        break;
    case PictureFormat::Pnm:
        return netpbmSize(file);
    case PictureFormat::None:
        break;
    }
    return std::nullopt;
}

std::uint64_t decodingBytesOf(PictureFormat format, Bytes file, PictureSize size)
{
    const std::uint64_t pixels = std::uint64_t{size.width} * size.height;
    switch (format) {
    case PictureFormat::Jpeg:
        return jpegBytes(file, pixels);
    case PictureFormat::WebP:
        return webpBytes(file, pixels);
    case PictureFormat::Tiff:
        return tiffBytes(file, pixels);
    default:
        return pixels * kBgrBytes;
    }
}

std::vector<std::uint8_t> firstPictureOfWebp(Bytes file)
{
    constexpr std::size_t kChunkHead = 8;  // name, length
    constexpr std::size_t kFrameHead = 16; // place, size, duration, flags
    constexpr std::uint8_t kAnimated = 0x02;
    if (file.size() < 30 || !hasAt(file, 12, "VP8X") || (file[20] & kAnimated) == 0)
        return {};
    bool isInFrame = false;
    for (std::size_t at = 12; at + kChunkHead <= file.size();) {
        const std::size_t length = littleEndian(file, at + 4, 4);
        const std::size_t padded = length + length % 2;
        if (length > file.size() - at - kChunkHead)
            return {};
        if (isInFrame && (hasAt(file, at, "VP8 ") || hasAt(file, at, "VP8L"))) {
            // Transparency is dropped, as it would be painted over anyway.
            const Bytes chunk = file.subspan(at, kChunkHead + length);
            std::vector<std::uint8_t> still = {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P'};
            const std::size_t riff = 4 + kChunkHead + padded;
            for (std::size_t i = 0; i < 4; ++i)
                still[4 + i] = static_cast<std::uint8_t>(riff >> 8 * i);
            still.insert(still.end(), chunk.begin(), chunk.end());
            still.resize(kChunkHead + riff);
            return still;
        }
        if (!isInFrame && hasAt(file, at, "ANMF") && length >= kFrameHead) {
            isInFrame = true;
            at += kChunkHead + kFrameHead;
        } else {
            at += kChunkHead + padded;
        }
    }
    return {};
}

} // namespace v2m
