// SPDX-License-Identifier: MIT
#include "tests/fuzz/bomb_bytes.h"
#include "tests/fuzz/bomb_list.h"
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <tuple>

using namespace std::string_literals;

namespace v2m::test {
namespace {

constexpr std::size_t kLargeCover = 100'000'000;

/// A number of 28 bits, seven in each byte (ID3v2.4.0, section 6.2).
std::string syncSafe(std::size_t value)
{
    std::string bytes;
    for (int shift = 21; shift >= 0; shift -= 7)
        bytes += static_cast<char>(value >> static_cast<unsigned>(shift) & 0x7FU);
    return bytes;
}

std::string tag24(const std::string& frames)
{
    return "ID3\x04\0\0"s + syncSafe(frames.size()) + frames;
}

std::string frame24(const std::string& id, const std::string& content)
{
    return id + syncSafe(content.size()) + "\0\0"s + content;
}

std::string apic(std::size_t pictureBytes)
{
    return frame24("APIC",
                   "\0image/jpeg\0\x03\0\xff\xd8\xff\xe0"s + std::string(pictureBytes, 'J'));
}

/// Chapters within chapters (ID3v2 Chapter Frame Addendum).
std::string nestedChapters(std::size_t depth)
{
    const std::string innermost = frame24("TIT2", "\0end"s);
    const std::string place = "c\0"s + std::string(16, '\0');
    constexpr std::size_t kHead = 10;
    std::string bytes;
    for (std::size_t inside = depth; inside-- > 0;)
        bytes += "CHAP" +
                 syncSafe((inside + 1) * place.size() + inside * kHead + innermost.size()) +
                 "\0\0"s + place;
    return bytes + innermost;
}

/// Behind the first block of a FLAC file, which describes the stream.
std::string withFlacBlocks(const std::string& flac, const std::string& blocks)
{
    constexpr std::size_t kFirst = 42;
    return flac.substr(0, kFirst) + blocks + flac.substr(std::min(kFirst, flac.size()));
}

std::string flacBlock(int type, const std::string& content)
{
    return static_cast<char>(type) + big(content.size(), 3) + content;
}

std::string flacPicture(std::size_t bytes)
{
    return flacBlock(6, big(3, 4) + big(10, 4) + "image/jpeg" + big(0, 4) + big(600, 4) +
                            big(600, 4) + big(24, 4) + big(0, 4) + big(bytes, 4) +
                            std::string(bytes, 'J'));
}

std::string flacComments(std::uint64_t claimed, const std::string& comments)
{
    return flacBlock(4, little(3, 4) + "v2m" + little(claimed, 4) + comments);
}

std::string comment(const std::string& text)
{
    return little(text.size(), 4) + text;
}

/// Appends an item to the list of tags at the end of an MPEG-4 file; all boxes around it grow.
std::string withItem(std::string mp4, const std::string& item)
{
    for (const char* name : {"moov", "udta", "meta", "ilst"}) {
        const std::size_t at = mp4.rfind(name);
        if (at == std::string::npos || at < 4)
            return mp4;
        std::uint64_t size = item.size();
        for (std::size_t i = 0; i < 4; ++i)
            size += std::uint64_t{static_cast<unsigned char>(mp4[at - 4 + i])} << 8 * (3 - i);
        mp4.replace(at - 4, 4, big(size, 4));
    }
    return mp4 + item;
}

std::string mp4Item(const std::string& name, std::uint64_t kind, const std::string& content,
                    std::uint64_t claimed = 0)
{
    const std::string data = big(claimed > 0 ? claimed : content.size() + 16, 4) + "data" +
                             big(kind, 4) + big(0, 4) + content;
    return big(claimed > 0 ? claimed : data.size() + 8, 4) + name + data;
}

/// A chunk at the end of a WAV or AIFF file, whose header is left as it is.
std::string chunk(const std::string& name, std::uint64_t claimed, bool isBig,
                  const std::string& content)
{
    return name + (isBig ? big(claimed, 4) : little(claimed, 4)) + content;
}

void addMp3(BombList& bombs, const std::string& song)
{
    const auto add = [&](const std::string& tag) {
        bombs.add(Door::Music, ".mp3", tag + song, true);
    };
    add(tag24(apic(kLargeCover)));
    add(tag24(frame24("COMM", "\0eng\0"s + std::string(60'000'000, 'c'))));
    add(tag24(frame24("PRIV", "x\0"s + std::string(60'000'000, 'p'))));
    add(tag24(repeated(frame24("TXXX", "\x03name\0"s + std::string(900'000, 'x')), 60)));
    add(tag24(repeated(apic(1'000'000), 60)));
    add(tag24(repeated(frame24("USLT", "\x01eng\xff\xfe"s + std::string(99'999, 'u')), 500)));
    add(tag24(nestedChapters(100'000)));
    add(tag24(frame24("TIT2", std::string(1'000, '\0')) + frame24("TPE1", "\x01"s) +
              frame24("TCON", "\x02\0"s + std::string(999, '\0'))));
    add(tag24(frame24("TIT2", "\x01\xff\xfe\0\xd8\0\xd8\0"s) +
              frame24("TALB", "\x03\xff\xfe\n\r"s)));
    add("ID3\x04\0\0\x7f\x7f\x7f\x7f"s + frame24("TIT2", "\0Song"s));
    add("ID3\x03\0\0"s + syncSafe(2'000) + "TIT2" + big(0xFFFFFFFF, 4) + "\0\0\0Song"s +
        std::string(1'983, '\0'));
    add("ID3\x04\0\x80"s + syncSafe(4'000'000) + repeated("\xff\0"s, 2'000'000));
    bombs.add(Door::Music, ".mp3",
              song + "APETAGEX" + little(2000, 4) + little(0x7FFFFFFF, 4) + little(0xFFFFFFFF, 4) +
                  std::string(12, '\0'),
              true);
}

void addFlac(BombList& bombs, const std::string& song)
{
    const auto add = [&](const std::string& blocks) {
        bombs.add(Door::Music, ".flac", withFlacBlocks(song, blocks), true);
    };
    add(repeated(flacPicture(kLargeCover / 7), 7));
    add(repeated(flacPicture(10), 9'000));
    add(flacComments(1, comment("METADATA_BLOCK_PICTURE=" + std::string(16'000'000, 'A'))));
    add(flacComments(1, comment("TITLE=" + std::string(16'000'000, 't'))));
    add(flacComments(9'999, repeated(comment("GENRE=Rock"), 9'999)));
    add(flacComments(0xFFFFFFFF, comment("TITLE=Song")));
    add(flacComments(2, little(0xFFFFFFFF, 4) + "TITLE=Song"));
    add(flacComments(3, comment("TITLE="s + std::string(99, '\0')) + comment("=") + comment("")));
    add(flacBlock(4, {}));
    add(flacBlock(6, std::string(40, '\xff')));
    add(flacBlock(3, std::string(16'000'000, '\xff'))); // points to seek to
}

void addMp4(BombList& bombs, const std::string& song)
{
    const auto add = [&](const std::string& item) {
        bombs.add(Door::Music, ".m4a", withItem(song, item), true);
    };
    add(mp4Item("covr", 13, std::string(kLargeCover, 'J')));
    add(mp4Item("\xa9nam", 1, std::string(60'000'000, 'n')));
    add(mp4Item("\xa9nam", 1, std::string(999, '\0')));
    add(mp4Item("\xa9nam", 1, "Song", 0xFFFFFFFF));
    add(mp4Item("\xa9nam", 1, "Song", 9));
    add(mp4Item("trkn", 0, "\0"s));
    add(mp4Item("tmpo", 21, {}));
    add(repeated(mp4Item("\xa9gen", 1, "Rock"), 50'000));
    add(repeated(mp4Item("----", 1, "x"), 50'000));
}

void addChunks(BombList& bombs, const std::string& wav, const std::string& aiff)
{
    const std::string cover = tag24(apic(kLargeCover));
    const std::string texts = "INFO" + repeated("INAM" + little(8, 4) + "Song\0\0\0\0"s, 60'000);
    for (const auto& [song, ending, name, isBig] :
         {std::tuple(wav, ".wav", "id3 ", false), std::tuple(aiff, ".aiff", "ID3 ", true)}) {
        if (song.empty())
            continue;
        const auto add = [&](const std::string& tail) {
            bombs.add(Door::Music, ending, song + tail, true);
        };
        add(chunk(name, cover.size(), isBig, cover));
        add(chunk(name, 0xFFFFFFFF, isBig, tag24(frame24("TIT2", "\0Song"s))));
        add(chunk("LIST", texts.size(), isBig, texts));
        add(chunk("LIST", 0xFFFFFFF0, isBig, texts.substr(0, 100)));
        add(repeated(chunk("NAME", 0, isBig, {}), 100'000));
    }
}

} // namespace

std::vector<Bomb> songBombs(const std::vector<Seed>& seeds)
{
    const auto song = [&seeds](const std::string& name) {
        const auto found = std::find_if(seeds.begin(), seeds.end(), [&](const Seed& seed) {
            return seed.door == Door::Music && seed.name == name;
        });
        return found == seeds.end() ? std::string() : found->bytes;
    };
    BombList bombs;
    addMp3(bombs, song("song.mp3"));
    addFlac(bombs, song("song.flac"));
    addMp4(bombs, song("song.m4a"));
    addChunks(bombs, song("song.wav"), song("song.aiff"));
    return bombs.take();
}

} // namespace v2m::test
