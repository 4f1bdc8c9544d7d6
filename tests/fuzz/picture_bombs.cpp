// SPDX-License-Identifier: MIT
#include "tests/fuzz/bomb_bytes.h"
#include "tests/fuzz/bomb_list.h"
#include "tests/fuzz/targets.h"

#include <QByteArray>

#include <array>

using namespace std::string_literals;

namespace v2m::test {
namespace {

struct Size {
    std::uint32_t width;
    std::uint32_t height;
};

/// Too large: in one side, in area, or so that the product overflows.
constexpr std::array<Size, 8> kSizes = {{{8193, 8192},
                                         {8192, 16384},
                                         {30000, 30000},
                                         {65500, 65500},
                                         {1, 4000000},
                                         {4000000, 1},
                                         {0x7FFFFFFF, 0x7FFFFFFF},
                                         {0x40000000, 4}}};

/// Zeros, which deflate compresses to a thousandth.
std::string deflatedZeros(std::size_t bytes)
{
    const QByteArray packed = qCompress(QByteArray(static_cast<qsizetype>(bytes), '\0'), 9);
    return packed.mid(4).toStdString(); // without Qt's length prefix
}

std::uint32_t crcOf(const std::string& bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

std::string chunk(const std::string& type, const std::string& content)
{
    return big(content.size(), 4) + type + content + big(crcOf(type + content), 4);
}

std::string png(Size size, const std::string& between, const std::string& data, int depth = 8,
                int colour = 2, int interlace = 0)
{
    return "\x89PNG\r\n\x1a\n"s +
           chunk("IHDR", big(size.width, 4) + big(size.height, 4) + static_cast<char>(depth) +
                             static_cast<char>(colour) + "\0\0"s + static_cast<char>(interlace)) +
           between + chunk("IDAT", data) + chunk("IEND", {});
}

std::string jpeg(Size size, const std::string& before, int marker = 0xC0, int sampling = 0x22)
{
    std::string frame = "\x08"s + big(size.height, 2) + big(size.width, 2) + "\x03";
    for (int part = 1; part <= 3; ++part)
        frame += static_cast<char>(part) + big(static_cast<unsigned>(sampling), 1) + "\0"s;
    const std::string table = "\0"s + std::string(64, '\x01');
    return "\xff\xd8"s + before + "\xff\xdb"s + big(table.size() + 2, 2) + table + "\xff"s +
           static_cast<char>(marker) + big(frame.size() + 2, 2) + frame +
           "\xff\xda\0\x0c\x03\x01\0\x02\x11\x03\x11\0\x3f\0"s + std::string(2000, '\0') +
           "\xff\xd9"s;
}

std::string tag(int number, int type, std::uint64_t count, std::uint64_t value)
{
    return little(static_cast<unsigned>(number), 2) + little(static_cast<unsigned>(type), 2) +
           little(count, 4) + little(value, 4);
}

/// @param more entries in addition to the size, depth and data offset.
std::string tiff(Size size, const std::string& more, std::uint64_t next = 0)
{
    std::string entries = tag(256, 4, 1, size.width) + tag(257, 4, 1, size.height) +
                          tag(258, 3, 1, 8) + tag(259, 3, 1, 1) + tag(262, 3, 1, 1) +
                          tag(273, 4, 1, 8) + tag(277, 3, 1, 1) + tag(278, 4, 1, size.height) +
                          tag(279, 4, 1, 0x7FFFFFFF) + more;
    return "II*\0"s + little(8, 4) + little(entries.size() / 12, 2) + entries + little(next, 4) +
           std::string(4000, '\0');
}

std::string webp(const std::string& chunks)
{
    return "RIFF"s + little(chunks.size() + 4, 4) + "WEBP" + chunks;
}

std::string bmp(Size size, int depth, int compression)
{
    return "BM"s + little(10000, 4) + little(0, 4) + little(54, 4) + little(40, 4) +
           little(size.width, 4) + little(size.height, 4) + little(1, 2) +
           little(static_cast<unsigned>(depth), 2) + little(static_cast<unsigned>(compression), 4) +
           std::string(20, '\0') + std::string(9000, '\0');
}

} // namespace

std::vector<Bomb> pictureBombs()
{
    BombList bombs;
    const std::string zeros = deflatedZeros(60'000'000);
    for (const Size size : kSizes) {
        bombs.add(Door::Clip, ".png", png(size, {}, zeros));
        bombs.add(Door::Clip, ".png", png(size, {}, zeros, 16, 6, 1));
        // JPEG only stores the lower 16 bits of each side, so the size may be allowed.
        bombs.add(Door::Clip, ".jpg", jpeg(size, {}), true);
        bombs.add(Door::Clip, ".jpg", jpeg(size, "\0"s, 0xC2, 0x44)); // a stray byte, progressive
        bombs.add(Door::Clip, ".jpg", jpeg(size, jpeg({8, 8}, {}).substr(2), 0xC1), true);
        bombs.add(Door::Clip, ".tiff", tiff(size, {}));
        bombs.add(Door::Clip, ".tiff",
                  tiff(size, tag(256, 4, 1, 16) + tag(257, 4, 1, 16))); // duplicate size tags
        bombs.add(Door::Clip, ".tiff", tiff({16, 16}, tag(256, 16, 1, size.width))); // LONG8
        bombs.add(Door::Clip, ".bmp", bmp(size, 24, 0));
        bombs.add(Door::Clip, ".bmp", bmp(size, 8, 1));
        bombs.add(Door::Clip, ".ppm",
                  "P6 " + std::to_string(size.width) + ' ' + std::to_string(size.height) +
                      " 255\n" + std::string(5000, '\0'));
        bombs.add(Door::Clip, ".webp",
                  webp("VP8X"s + little(10, 4) + "\x02\0\0\0"s + little(size.width - 1, 3) +
                       little(size.height - 1, 3)));
        bombs.add(
            Door::Clip, ".webp",
            webp("VP8L"s + little(1000, 4) + "\x2f"s +
                 little(((size.width - 1) & 0x3FFFU) | ((size.height - 1) & 0x3FFFU) << 14U, 4) +
                 std::string(995, '\0')),
            true); // as for JPEG, but 14 bits
    }
    // Compressed or endless data beside the picture: text, colour profiles and chunks.
    const std::string text = "k\0\0"s + deflatedZeros(200'000'000);
    bombs.add(Door::Clip, ".png", png({16, 16}, chunk("zTXt", text), deflatedZeros(784)), true);
    bombs.add(Door::Clip, ".png",
              png({16, 16}, repeated(chunk("tEXt", "k\0v"s), 100'000), deflatedZeros(784)), true);
    bombs.add(Door::Clip, ".png", png({16, 16}, chunk("iCCP", text), deflatedZeros(784)), true);
    bombs.add(Door::Clip, ".png",
              png({16, 16}, repeated(chunk("IDAT", {}), 100'000), deflatedZeros(784)), true);
    bombs.add(Door::Clip, ".jpg",
              jpeg({16, 16}, repeated("\xff\xfe\xff\xff"s + std::string(65533, 'c'), 100)), true);
    bombs.add(Door::Clip, ".jpg", jpeg({16, 16}, repeated("\xff\xfe\0\x02"s, 500'000)), true);
    bombs.add(Door::Clip, ".jpg", jpeg({8000, 8000}, {}, 0xC2, 0x44), true);
    bombs.add(Door::Clip, ".jpg", jpeg({8192, 8192}, {}), true);
    bombs.add(Door::Clip, ".tiff", tiff({16, 16}, {}, 8), true); // a cyclic list of pictures
    bombs.add(Door::Clip, ".tiff", tiff({16, 16}, tag(320, 3, 0x40000000, 8)),
              true); // a huge palette
    bombs.add(Door::Clip, ".tiff", tiff({16, 16}, repeated(tag(305, 2, 4000, 8), 3000)), true);
    bombs.add(Door::Clip, ".tiff", tiff({8192, 8192}, tag(322, 4, 1, 16) + tag(323, 4, 1, 16)),
              true);
    bombs.add(Door::Clip, ".webp",
              webp(repeated("ANMF"s + little(16, 4) + std::string(16, '\0'), 50'000)));
    bombs.add(Door::Clip, ".ppm", "P3 " + std::string(1'000'000, ' ') + "8 8 255");
    bombs.add(Door::Clip, ".ppm", "P6\n" + repeated("# a comment\n", 300'000) + "8 8 255\n");
    return bombs.take();
}

} // namespace v2m::test
