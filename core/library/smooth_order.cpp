// SPDX-License-Identifier: MIT
#include "core/library/smooth_order.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace v2m {
namespace {

constexpr float kLoudnessUnit = 24.0F; ///< LU that count as an octave

/// Rounds over the list; each moves a track by at most one place.
constexpr int kRounds = 3;

/// Smaller gains do not justify a change of order.
constexpr float kWorthwhile = 0.02F;

/// Maximum distance of two positions on the arc, in places of the list.
constexpr float kCloseBy = 1.5F;

/// In a list without an arc, tracks with scores further apart keep their order.
constexpr float kSameScore = 0.05F;

class Order {
public:
    Order(std::vector<RankedTrack>& list, const QHash<std::int64_t, FileFacts>& facts)
        : m_list(list), m_facts(facts)
    {
    }

    void smooth()
    {
        for (int round = 0; round < kRounds; ++round)
            for (std::size_t i = 0; i + 1 < m_list.size(); ++i)
                if (mayChange(i) && gainOf(i) > kWorthwhile)
                    change(i);
    }

private:
    bool mayChange(std::size_t i) const
    {
        const RankedTrack& one = m_list[i];
        const RankedTrack& other = m_list[i + 1];
        const float place = 1.0F / static_cast<float>(m_list.size());
        return one.answers == other.answers && one.span == other.span && one.tier == other.tier &&
               std::abs(one.arcPosition - other.arcPosition) <= kCloseBy * place &&
               std::abs(one.score - other.score) <= kSameScore;
    }

    /// Attributes of a place stay; tracks and their scores are swapped.
    void change(std::size_t i)
    {
        std::swap(m_list[i].track, m_list[i + 1].track);
        std::swap(m_list[i].score, m_list[i + 1].score);
        std::swap(m_list[i].match, m_list[i + 1].match);
    }

    float between(std::size_t before, std::size_t after) const
    {
        const auto one = m_facts.constFind(m_list[before].track.rowId);
        const auto other = m_facts.constFind(m_list[after].track.rowId);
        return one == m_facts.constEnd() || other == m_facts.constEnd() ? 0.0F
                                                                        : roughness(*one, *other);
    }

    float gainOf(std::size_t i) const
    {
        float before = 0.0F;
        float after = 0.0F;
        if (i > 0) {
            before += between(i - 1, i);
            after += between(i - 1, i + 1);
        }
        if (i + 2 < m_list.size()) {
            before += between(i + 1, i + 2);
            after += between(i, i + 2);
        }
        return before - after;
    }

    std::vector<RankedTrack>& m_list;
    const QHash<std::int64_t, FileFacts>& m_facts;
};

} // namespace

float roughness(const FileFacts& before, const FileFacts& after)
{
    float rough = 0.0F;
    if (before.tempoBpm && after.tempoBpm && *before.tempoBpm > 0.0 && *after.tempoBpm > 0.0) {
        const auto octaves = static_cast<float>(std::log2(*after.tempoBpm / *before.tempoBpm));
        rough += std::abs(octaves - std::round(octaves));
    }
    constexpr double kSilentLufs = -70.0;
    if (before.loudnessLufs > kSilentLufs && after.loudnessLufs > kSilentLufs)
        rough +=
            static_cast<float>(std::abs(after.loudnessLufs - before.loudnessLufs)) / kLoudnessUnit;
    return rough;
}

void smoothOrder(std::vector<RankedTrack>& list, const QHash<std::int64_t, FileFacts>& facts)
{
    Order(list, facts).smooth();
}

} // namespace v2m
