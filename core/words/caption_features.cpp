// SPDX-License-Identifier: MIT
#include "core/words/caption_features.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace v2m {
namespace {

constexpr std::size_t kShortestRun = 3;
constexpr std::size_t kLongestRun = 5;

/// FNV-1a (Fowler, Noll, Vo), a code unit at a time, low byte first.
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

class Features {
public:
    void addText(const TextReading& text)
    {
        std::u16string before;
        for (const TextToken& token : text.tokens) {
            Hash word(u'w');
            word.add(token.word);
            m_hashes.push_back(word.value());
            if (!token.startsClause && !before.empty()) {
                Hash pair(u'p');
                pair.add(before);
                pair.add(u' ');
                pair.add(token.word);
                m_hashes.push_back(pair.value());
            }
            if (m_words.insert(token.word).second)
                addRuns(u'<' + token.word + u'>');
            before = token.word;
        }
    }

    std::vector<std::uint32_t> take()
    {
        std::sort(m_hashes.begin(), m_hashes.end());
        m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
        return std::move(m_hashes);
    }

private:
    void addRuns(std::u16string_view word)
    {
        for (std::size_t begin = 0; begin + kShortestRun <= word.size(); ++begin) {
            Hash run(u'r');
            const std::size_t most = std::min(kLongestRun, word.size() - begin);
            for (std::size_t length = 1; length <= most; ++length) {
                run.add(word[begin + length - 1]);
                if (length >= kShortestRun)
                    m_hashes.push_back(run.value());
            }
        }
    }

    std::vector<std::uint32_t> m_hashes;
    std::unordered_set<std::u16string> m_words;
};

} // namespace

std::vector<std::uint32_t> captionFeatures(const TrackReading& track)
{
    Features features;
    track.forEachText([&features](const TextReading& text) { features.addText(text); });
    return features.take();
}

} // namespace v2m
