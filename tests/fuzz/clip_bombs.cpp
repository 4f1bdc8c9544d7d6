// SPDX-License-Identifier: MIT
#include "tests/fuzz/bomb_bytes.h"
#include "tests/fuzz/bomb_list.h"
#include "tests/fuzz/targets.h"

#include <array>

using namespace std::string_literals;

namespace v2m::test {
namespace {

constexpr std::array<std::uint32_t, 4> kSides = {8193, 16384, 65535, 0x7FFF};

std::string box(const std::string& type, const std::string& content)
{
    return big(content.size() + 8, 4) + type + content;
}

/// Encodes the size in the longest EBML form, 8 bytes.
std::string ebml(const std::string& id, const std::string& content)
{
    return id + '\x01' + big(content.size(), 7) + content;
}

std::string ebmlHead()
{
    return ebml("\x1A\x45\xDF\xA3", ebml("\x42\x82", "matroska"));
}

std::string nested(const std::string& type, int depth)
{
    std::string bytes;
    for (int i = 0; i < depth; ++i)
        bytes = box(type, bytes);
    return bytes;
}

std::string ftyp()
{
    return box("ftyp", "isom"s + big(512, 4) + "isom");
}

/// Video tracks of this frame size whose samples are missing from the file.
std::string movie(std::uint32_t width, std::uint32_t height, const std::string& codec,
                  std::uint32_t samples, int tracks)
{
    const std::string entry =
        box(codec, std::string(6, '\0') + big(1, 2) + std::string(16, '\0') + big(width, 2) +
                       big(height, 2) + big(0x480000, 4) + big(0x480000, 4) + big(0, 4) +
                       big(1, 2) + std::string(32, '\0') + big(24, 2) + big(0xFFFF, 2));
    const std::string table = box(
        "stbl", box("stsd", big(0, 4) + big(1, 4) + entry) +
                    box("stts", big(0, 4) + big(1, 4) + big(samples, 4) + big(1, 4)) +
                    box("stsc", big(0, 4) + big(1, 4) + big(1, 4) + big(samples, 4) + big(1, 4)) +
                    box("stsz", big(0, 4) + big(0x10000, 4) + big(samples, 4)) +
                    box("stco", big(0, 4) + big(1, 4) + big(48, 4)));
    const std::string media =
        box("mdia", box("mdhd", std::string(12, '\0') + big(25, 4) + big(samples, 4) + big(0, 4)) +
                        box("hdlr", big(0, 8) + "vide" + std::string(13, '\0')) +
                        box("minf", box("vmhd", big(1, 4) + std::string(8, '\0')) + table));
    const std::string track =
        box("trak", box("tkhd", big(7, 4) + std::string(8, '\0') + big(1, 4) + big(0, 4) +
                                    big(samples, 4) + std::string(52, '\0') + big(width, 2) +
                                    big(0, 2) + big(height, 2) + big(0, 2)) +
                        media);
    return ftyp() + box("mdat", std::string(70000, '\0')) +
           box("moov", box("mvhd", std::string(12, '\0') + big(25, 4) + big(samples, 4) +
                                       std::string(80, '\0')) +
                           repeated(track, static_cast<std::size_t>(tracks)));
}

std::string avi(std::uint32_t width, std::uint32_t height, const std::string& codec)
{
    const auto riff = [](const std::string& type, const std::string& content) {
        return type + little(content.size(), 4) + content;
    };
    const std::string stream = riff(
        "LIST",
        "strl" +
            riff("strh", "vids" + codec + std::string(12, '\0') + little(1, 4) + little(25, 4) +
                             little(0, 4) + little(0x7FFFFFFF, 4) + std::string(20, '\0')) +
            riff("strf", little(40, 4) + little(width, 4) + little(height, 4) + little(1, 2) +
                             little(24, 2) + codec + std::string(20, '\0')));
    const std::string head = riff("LIST", "hdrl" + riff("avih", std::string(56, '\xff')) + stream);
    return riff("RIFF",
                "AVI " + head + riff("LIST", "movi" + riff("00dc", std::string(9000, '\0'))));
}

std::string wav(std::uint32_t channels, std::uint32_t rate, std::uint32_t bits,
                std::uint32_t claimed)
{
    return "RIFF"s + little(claimed, 4) + "WAVEfmt " + little(16, 4) + little(1, 2) +
           little(channels, 2) + little(rate, 4) + little(rate * channels * bits / 8, 4) +
           little(channels * bits / 8, 2) + little(bits, 2) + "data" + little(claimed, 4) +
           std::string(100'000, '\x11');
}

std::string id3(std::uint32_t claimed, const std::string& frames)
{
    std::string size;
    for (int shift = 21; shift >= 0; shift -= 7)
        size += static_cast<char>(claimed >> static_cast<unsigned>(shift) & 0x7FU);
    return "ID3\x03\0\0"s + size + frames;
}

std::string frame(const std::string& id, std::uint32_t claimed, const std::string& content)
{
    return id + big(claimed, 4) + "\0\0"s + content;
}

std::string gif(std::uint32_t width, std::uint32_t height, int frames)
{
    const std::string one = "\x2c"s + little(0, 4) + little(width, 2) + little(height, 2) +
                            "\0\x08\x08"s + "\0\x01\x01\x01\x01\x01\x01\x01\0"s;
    return "GIF89a"s + little(width, 2) + little(height, 2) + "\xf7\0\0"s +
           std::string(768, '\x40') + repeated(one, static_cast<std::size_t>(frames)) + ";";
}

void addSounds(BombList& bombs)
{
    for (const std::uint32_t channels : {0U, 255U, 65535U})
        for (const std::uint32_t rate : {0U, 1U, 0xFFFFFFFFU})
            bombs.add(Door::Clip, ".wav", wav(channels, rate, channels == 255 ? 32 : 8, 0xFFFFFFFF),
                      true);
    bombs.add(Door::Clip, ".mp3", id3(0x0FFFFFFF, frame("TIT2", 0x7FFFFFFF, "\0x"s)), true);
    bombs.add(Door::Clip, ".mp3", id3(10'000'000, repeated(frame("TIT2", 3, "\0ab"s), 500'000)),
              true);
    bombs.add(Door::Clip, ".mp3",
              id3(9'000'000, frame("TCON", 8'000'000, "\0"s + repeated("Rock\0"s, 1'600'000))),
              true);
    bombs.add(Door::Clip, ".mp3",
              id3(9'000'000, frame("COMM", 8'000'000, std::string(8'000'000, 'c'))), true);
    bombs.add(Door::Clip, ".mp3", repeated(id3(0, {}), 400'000), true); // a chain of ID3 tags
    bombs.add(Door::Clip, ".flac", "fLaC"s + "\x84\xff\xff\xff"s + std::string(1000, '\xff'), true);
    bombs.add(Door::Clip, ".flac",
              "fLaC\0\0\0\x22"s + std::string(34, '\xff') + std::string(9000, '\0'), true);
    bombs.add(Door::Clip, ".flac",
              "fLaC\0\0\0\x22"s + std::string(34, '\x10') +
                  repeated("\x04\0\0\x08\0\0\0\0\0\0\0\0"s, 200'000),
              true);
    bombs.add(Door::Clip, ".ogg",
              repeated("OggS\0\x02\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\0"s, 100'000),
              true);
}

} // namespace

std::vector<Bomb> clipBombs()
{
    BombList bombs;
    for (const std::uint32_t side : kSides) {
        for (const char* codec : {"png ", "jpeg", "raw ", "avc1", "rle "})
            bombs.add(Door::Clip, ".mov", movie(side, side, codec, 100, 1), true);
        for (const char* codec : {"MJPG", "DIB ", "XVID", "FFV1"})
            bombs.add(Door::Clip, ".avi", avi(side, side, codec), true);
        bombs.add(Door::Clip, ".gif", gif(side, side, 3), true);
    }
    bombs.add(Door::Clip, ".mov", movie(64, 64, "jpeg", 0x7FFFFFFF, 1), true);
    bombs.add(Door::Clip, ".mov", movie(64, 64, "png ", 100, 3000), true);
    bombs.add(Door::Clip, ".gif", gif(2000, 2000, 100'000), true);
    for (const char* type : {"moov", "trak", "udta", "meta"})
        bombs.add(Door::Clip, ".mp4", ftyp() + nested(type, 100'000).substr(0, 2'000'000));
    bombs.add(Door::Clip, ".mp4", ftyp() + repeated(box("free", {}), 500'000));
    bombs.add(Door::Clip, ".mp4",
              ftyp() + repeated(box("moov", box("mvhd", std::string(100, '\0'))), 20'000));
    bombs.add(Door::Clip, ".mp4", ftyp() + big(1, 4) + "mdat" + big(0x7FFFFFFFFFFFFFFF, 8));
    bombs.add(Door::Clip, ".mkv",
              ebmlHead() + repeated("\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff"s, 50'000));
    bombs.add(Door::Clip, ".mkv",
              ebmlHead() + "\x18\x53\x80\x67\x01\0\0\x7f\xff\xff\xff\xff"s +
                  "\x15\x49\xA9\x66\x01\0\0\x7f\xff\xff\xff\xff"s);
    bombs.add(Door::Clip, ".mkv",
              ebmlHead() + "\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff"s +
                  repeated(ebml("\x16\x54\xAE\x6B", ebml("\xAE", ebml("\xD7", "\x01"))), 50'000));
    bombs.add(Door::Clip, ".ts",
              repeated("\x47\x40\0\x10\0\0\xb0\xfd"s + std::string(180, '\x41'), 5'000));
    bombs.add(Door::Clip, ".flv",
              "FLV\x01\x05\0\0\0\x09\0\0\0\0"s +
                  repeated("\x12\xff\xff\xff\0\0\0\0\0\0\0"s, 9'000));
    addSounds(bombs);
    return bombs.take();
}

} // namespace v2m::test
