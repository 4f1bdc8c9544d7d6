// SPDX-License-Identifier: MIT
#include "core/words/caption_features.h"

#include <algorithm>

namespace v2m {
namespace {

/// FNV-1a (Fowler, Noll, Vo) over code units, low byte first.
class Hash {
public:
    explicit Hash(char16_t kind) { add(kind); }
    void add(char16_t unit)
    {
        mix(static_cast<std::uint32_t>(unit) & 0xffU);
        mix(static_cast<std::uint32_t>(unit) >> 8U);
    }
    void add(std::u16string_view text)
    {
        for (const char16_t unit : text)
            add(unit);
    }
    std::uint32_t value() const { return m_value; }

private:
    void mix(std::uint32_t byte) { m_value = (m_value ^ byte) * 16777619U; }

    std::uint32_t m_value = 2166136261U;
};

void sortAndJoin(std::vector<std::uint32_t>& hashes)
{
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

} // namespace

std::uint32_t wordFeature(std::u16string_view word)
{
    Hash hash(u'w');
    hash.add(word);
    return hash.value();
}

std::vector<std::uint32_t> captionFeatures(const TrackReading& track)
{
    std::vector<std::uint32_t> hashes;
    track.forEachText([&hashes](const TextReading& text) {
        const TextToken* before = nullptr;
        for (const TextToken& token : text.tokens) {
            hashes.push_back(wordFeature(token.word));
            if (before && !token.startsClause) {
                Hash pair(u'p');
                pair.add(before->word);
                pair.add(u' ');
                pair.add(token.word);
                hashes.push_back(pair.value());
            }
            before = &token;
        }
    });
    sortAndJoin(hashes);
    return hashes;
}

std::vector<std::uint32_t> tagFeatures(const TrackReading& track)
{
    std::vector<std::uint32_t> hashes;
    for (const TextReading& tag : track.tags) {
        Hash whole(u't');
        for (const TextToken& token : tag.tokens) {
            whole.add(u' ');
            whole.add(token.word);
        }
        hashes.push_back(whole.value());
    }
    sortAndJoin(hashes);
    return hashes;
}

} // namespace v2m
