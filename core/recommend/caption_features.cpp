// SPDX-License-Identifier: MIT
#include "core/recommend/caption_features.h"

#include "core/learning/caption_example.h"
#include "core/recommend/text_tokens.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace v2m {
namespace {

constexpr std::size_t kShortestRun = 3;
constexpr std::size_t kLongestRun = 5;
constexpr std::uint32_t kHalf = kCaptionBuckets / 2;
static_assert((kHalf & (kHalf - 1)) == 0, "buckets are taken by a mask");

/// FNV-1a (Fowler, Noll, Vo), a code unit at a time, low byte first.
class Hash {
public:
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
    /// The low bits of FNV are its weakest: fold the high ones in.
    std::uint32_t bucket() const { return (m_value ^ (m_value >> 16U)) & (kHalf - 1); }

private:
    void mix(std::uint32_t byte) { m_value = (m_value ^ byte) * 16777619U; }

    std::uint32_t m_value = 2166136261U;
};

class Features {
public:
    void addText(QStringView text)
    {
        std::u16string before;
        for (const TextToken& token : tokenize(text)) {
            Hash word;
            word.add(token.word);
            m_buckets.push_back(word.bucket());
            if (!token.startsClause && !before.empty()) {
                Hash pair;
                pair.add(before);
                pair.add(u' ');
                pair.add(token.word);
                m_buckets.push_back(pair.bucket());
            }
            if (m_words.insert(token.word).second)
                addRuns(u'<' + token.word + u'>');
            before = token.word;
        }
    }

    std::vector<std::uint32_t> take()
    {
        std::sort(m_buckets.begin(), m_buckets.end());
        m_buckets.erase(std::unique(m_buckets.begin(), m_buckets.end()), m_buckets.end());
        return std::move(m_buckets);
    }

private:
    void addRuns(std::u16string_view word)
    {
        for (std::size_t begin = 0; begin + kShortestRun <= word.size(); ++begin) {
            Hash run;
            const std::size_t most = std::min(kLongestRun, word.size() - begin);
            for (std::size_t length = 1; length <= most; ++length) {
                run.add(word[begin + length - 1]);
                if (length >= kShortestRun)
                    m_buckets.push_back(kHalf + run.bucket());
            }
        }
    }

    std::vector<std::uint32_t> m_buckets;
    std::unordered_set<std::u16string> m_words;
};

} // namespace

std::vector<std::uint32_t> captionFeatures(const Track& track)
{
    Features features;
    for (const QString& tag : track.tags)
        features.addText(tag);
    features.addText(track.caption);
    features.addText(track.title);
    return features.take();
}

} // namespace v2m
