// SPDX-License-Identifier: MIT
#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <array>

namespace v2m::test {
namespace {

constexpr std::array<std::uint64_t, 14> kExtremes = {0,
                                                     1,
                                                     2,
                                                     0x7F,
                                                     0x80,
                                                     0xFF,
                                                     0x7FFF,
                                                     0x8000,
                                                     0xFFFF,
                                                     0x7FFFFFFF,
                                                     0x80000000,
                                                     0xFFFFFFFF,
                                                     0x7FFFFFFFFFFFFFFF,
                                                     0xFFFFFFFFFFFFFFFF};

const std::vector<std::string>& stumblingWords()
{
    static const std::vector<std::string> words = {"\"",
                                                   "\"\"",
                                                   ",",
                                                   "\n",
                                                   "\r",
                                                   "\r\n",
                                                   "\t",
                                                   "[",
                                                   "]",
                                                   "{",
                                                   "}",
                                                   "'",
                                                   "\\",
                                                   "\\u0000",
                                                   "\\ud800",
                                                   "\\x00",
                                                   "null",
                                                   "NaN",
                                                   "-1",
                                                   "1e999",
                                                   "-1e-999",
                                                   "9223372036854775808",
                                                   "18446744073709551616",
                                                   "0x10",
                                                   "1,5",
                                                   "\xff",
                                                   "\xc3",
                                                   "\xe2\x80\x8b",
                                                   "\xef\xbb\xbf",
                                                   "\xed\xa0\x80",
                                                   std::string(1, '\0'),
                                                   "''",
                                                   "%s%n",
                                                   "../../etc/passwd",
                                                   "file:///etc/passwd",
                                                   "http://127.0.0.1:9/x",
                                                   "[[[[[[[[",
                                                   "{\"a\":",
                                                   "true",
                                                   "AND",
                                                   "OR",
                                                   "NOT",
                                                   "(",
                                                   ")",
                                                   "*"};
    return words;
}

struct Stretch {
    std::size_t at = 0;
    std::size_t size = 0;
};

/// A random stretch, most often a short one.
Stretch stretchOf(const std::string& bytes, Random& random)
{
    Stretch stretch;
    stretch.at = below(random, bytes.size());
    const std::uint64_t longest = std::uint64_t{1} << below(random, 15);
    stretch.size = std::min<std::size_t>(1 + below(random, longest), bytes.size() - stretch.at);
    return stretch;
}

void putExtreme(std::string& bytes, Random& random)
{
    const std::uint64_t value = kExtremes[below(random, kExtremes.size())];
    const std::size_t size = std::size_t{1} << below(random, 4);
    const bool isBig = below(random, 2) == 0;
    const std::size_t at = below(random, bytes.size());
    for (std::size_t i = 0; i < size && at + i < bytes.size(); ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * (isBig ? size - 1 - i : i)));
}

void change(std::string& bytes, const std::string& other, Random& random)
{
    if (bytes.empty())
        bytes = other.substr(0, 1);
    if (bytes.empty())
        return;
    const Stretch stretch = stretchOf(bytes, random);
    switch (below(random, 10)) {
    case 0:
    case 1:
        bytes[stretch.at] = static_cast<char>(bytes[stretch.at] ^ (1 << below(random, 8)));
        break;
    case 2:
        bytes[stretch.at] = static_cast<char>(random());
        break;
    case 3:
    case 4:
        putExtreme(bytes, random);
        break;
    case 5:
        bytes.erase(stretch.at, stretch.size);
        break;
    case 6:
        bytes.insert(below(random, bytes.size()), bytes.substr(stretch.at, stretch.size));
        break;
    case 7:
        for (std::size_t i = 0; i < stretch.size; ++i)
            bytes[stretch.at + i] = static_cast<char>(random());
        break;
    case 8:
        if (!other.empty()) {
            const Stretch theirs = stretchOf(other, random);
            bytes.replace(stretch.at, stretch.size, other, theirs.at, theirs.size);
        }
        break;
    default:
        bytes.resize(stretch.at);
    }
}

void changeText(std::string& text, const std::string& other, Random& random)
{
    if (below(random, 3) == 0)
        return change(text, other, random);
    const std::vector<std::string>& words = stumblingWords();
    const std::string& word = words[below(random, words.size())];
    const std::size_t at = below(random, text.size() + 1);
    switch (below(random, 8)) {
    case 0: { // the word many times
        std::string many;
        for (std::uint64_t i = std::uint64_t{1} << below(random, 15); i > 0; --i)
            many += word;
        text.insert(at, many);
        break;
    }
    case 1: { // replaces the next number
        const std::size_t digit = text.find_first_of("0123456789", at);
        if (digit != std::string::npos)
            text.replace(digit, text.find_first_not_of("0123456789", digit) - digit, word);
        break;
    }
    case 2: { // duplicates a line
        const std::size_t end = text.find('\n', at);
        const std::size_t begin = text.rfind('\n', at);
        if (end != std::string::npos && begin != std::string::npos && begin < end)
            text.insert(end, text.substr(begin, end - begin));
        break;
    }
    default:
        text.insert(at, word);
    }
}

template <typename Change>
std::string changed(std::string bytes, const std::string& other, Random& random, Change one)
{
    // A single change is often the hardest case: the rest of the file still looks valid.
    for (std::uint64_t count = std::uint64_t{1} << below(random, 5); count > 0; --count)
        one(bytes, other, random);
    return bytes;
}

} // namespace

std::string mutated(const std::string& bytes, const std::string& other, Random& random)
{
    return changed(bytes, other, random, change);
}

std::string mutatedAtEnds(const std::string& bytes, const std::string& other, Random& random)
{
    constexpr std::size_t kEnd = 2048;
    const std::size_t size = std::min(kEnd, bytes.size());
    if (below(random, 2) == 0)
        return changed(bytes.substr(0, size), other, random, change) + bytes.substr(size);
    const std::size_t at = bytes.size() - size;
    return bytes.substr(0, at) + changed(bytes.substr(at), other, random, change);
}

std::string mutatedText(const std::string& text, const std::string& other, Random& random)
{
    return changed(text, other, random, changeText);
}

} // namespace v2m::test
