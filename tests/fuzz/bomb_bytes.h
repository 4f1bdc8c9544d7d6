// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace v2m::test {

/// The lowest `bytes` bytes of a number, big-endian.
inline std::string big(std::uint64_t value, int bytes)
{
    std::string text;
    for (int i = bytes; i-- > 0;)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

/// The same, little-endian.
inline std::string little(std::uint64_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

inline std::string repeated(std::string_view text, std::size_t count)
{
    std::string many;
    many.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        many += text;
    return many;
}

} // namespace v2m::test
