// SPDX-License-Identifier: MIT
#include "core/media/matroska_extent.h"

#include "core/media/local_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>

namespace v2m {

namespace {

constexpr std::uint32_t kHeader = 0x1A45DFA3;
constexpr std::uint32_t kSegment = 0x18538067;
constexpr std::uint32_t kCluster = 0x1F43B675;

/// Elements that may follow at the level of a segment and of a cluster.
constexpr std::array<std::uint32_t, 17> kParts = {
    0x114D9B74, 0x1549A966, 0x1654AE6B, kCluster, 0x1C53BB6B, 0x1941A469,
    0x1043A770, 0x1254C367, 0xE7,       0x5854,   0xA7,       0xAB,
    0xA3,       0xA0,       0xAF,       0xEC,     0xBF,
};

struct Element {
    std::uint32_t id = 0;
    std::int64_t begin = 0;          ///< of its content
    std::optional<std::int64_t> end; ///< nullopt: ends at an element of a higher level
};

/// Reads an element's name and size. nullopt if there is none, or if the file ends inside them,
/// which sets `isTorn`.
std::optional<Element> elementAt(const LocalFile& file, std::int64_t at, bool& isTorn)
{
    constexpr int kLongestId = 4;
    constexpr int kLongestSize = 8;
    std::array<std::uint8_t, kLongestId + kLongestSize> head = {};
    const std::int64_t count = file.readAt(at, head);
    if (count <= 0)
        return std::nullopt;
    // The number of leading zeros is the number of following bytes.
    const int idBytes = std::countl_zero(head[0]) + 1;
    if (idBytes > kLongestId)
        return std::nullopt;
    const auto sizeAt = static_cast<std::size_t>(idBytes);
    const int sizeBytes = count > idBytes ? std::countl_zero(head[sizeAt]) + 1 : 1;
    if (sizeBytes > kLongestSize)
        return std::nullopt;
    isTorn = count < idBytes + sizeBytes;
    if (isTorn)
        return std::nullopt;

    Element element;
    for (std::size_t i = 0; i < sizeAt; ++i)
        element.id = element.id << 8 | head[i];
    std::uint64_t size = head[sizeAt] & (0xFFU >> sizeBytes);
    for (std::size_t i = 1; i < static_cast<std::size_t>(sizeBytes); ++i)
        size = size << 8 | head[sizeAt + i];
    const std::uint64_t unknown = (std::uint64_t{1} << 7 * sizeBytes) - 1;
    element.begin = at + idBytes + sizeBytes;
    if (size != unknown)
        element.end = element.begin + static_cast<std::int64_t>(size);
    return element;
}

} // namespace

bool isMatroskaCutOff(const LocalFile& file)
{
    bool isTorn = false;
    const auto header = elementAt(file, 0, isTorn);
    if (!header || header->id != kHeader || !header->end)
        return isTorn;
    const auto segment = elementAt(file, *header->end, isTorn);
    if (!segment || segment->id != kSegment)
        return isTorn;
    if (segment->end)
        return *segment->end > file.size();

    std::int64_t at = segment->begin;
    while (at < file.size()) {
        const auto part = elementAt(file, at, isTorn);
        if (!part)
            return isTorn;
        const bool isKnown = std::find(kParts.begin(), kParts.end(), part->id) != kParts.end();
        if (!isKnown || (!part->end && part->id != kCluster))
            return false;
        at = part->end.value_or(part->begin);
    }
    return at > file.size();
}

} // namespace v2m
