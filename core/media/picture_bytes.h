// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace v2m {

// Shared by picture_format.cpp and picture_size.cpp.

using Bytes = std::span<const std::uint8_t>;

inline bool hasAt(Bytes bytes, std::size_t offset, std::string_view text)
{
    return bytes.size() >= offset + text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                      [](char wanted, std::uint8_t found) {
                          return static_cast<std::uint8_t>(wanted) == found;
                      });
}

/// Up to four bytes, which must be in range.
inline std::uint32_t littleEndian(Bytes bytes, std::size_t offset, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t i = count; i-- > 0;) {
        number = number << 8 | bytes[offset + i];
    }
    return number;
}

/// Likewise.
inline std::uint32_t bigEndian(Bytes bytes, std::size_t offset, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        number = number << 8 | bytes[offset + i];
    }
    return number;
}

/// Iterates over the segments of a JPEG up to its first scan, as libjpeg does: anything between two
/// segments is skipped (jdmarker.c, next_marker).
class JpegHeader {
public:
    explicit JpegHeader(Bytes file) : m_file(file) { passStrayBytes(); }

    /// Whether there is a segment here, complete up to its length field.
    bool isAtSegment() const
    {
        constexpr std::uint8_t kStartOfScan = 0xDA;
        constexpr std::uint8_t kEndOfImage = 0xD9;
        return m_at + 4 <= m_file.size() && marker() != kStartOfScan && marker() != kEndOfImage;
    }

    std::uint8_t marker() const { return m_file[m_at + 1]; }

    void next()
    {
        m_at += 2;
        if (!isAlone(m_file[m_at - 1]))
            m_at += std::max<std::size_t>(2, bigEndian(m_file, m_at, 2));
        passStrayBytes();
    }

    /// The bytes from here on.
    Bytes rest() const { return m_file.subspan(std::min(m_at, m_file.size())); }

private:
    /// TEM and the restart markers have no length field.
    static bool isAlone(std::uint8_t marker)
    {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    void passStrayBytes()
    {
        while (m_at + 1 < m_file.size()) {
            const bool isFilled = m_file[m_at] != 0xFF || m_file[m_at + 1] == 0xFF;
            const bool isEscaped = m_file[m_at] == 0xFF && m_file[m_at + 1] == 0;
            if (!isFilled && !isEscaped)
                return;
            m_at += isEscaped ? 2 : 1;
        }
        m_at = m_file.size();
    }

    Bytes m_file;
    std::size_t m_at = 2;
};

} // namespace v2m
