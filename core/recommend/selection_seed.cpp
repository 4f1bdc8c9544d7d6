// SPDX-License-Identifier: MIT
#include "core/recommend/selection_seed.h"

#include <algorithm>

namespace v2m {
namespace {

/// SplitMix64 (Steele, Lea and Flood 2014): every bit of the result depends on every input bit.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

} // namespace

float selectionBias(std::uint32_t seed, std::int64_t rowId)
{
    if (seed == 0)
        return 0.0F;
    constexpr float kSteps = 16'777'216.0F; // 24 bits: each value is an exact float
    const std::uint64_t drawn = mixed(mixed(seed) ^ static_cast<std::uint64_t>(rowId)) >> 40U;
    return kSelectionShare * (static_cast<float>(drawn) / kSteps - 0.5F);
}

void varyBeginning(std::vector<RankedTrack>& tracks, std::uint32_t seed)
{
    if (seed == 0 || tracks.empty())
        return;
    const RankedTrack& first = tracks.front();
    std::vector<std::size_t> beginnings;
    float best = first.score;
    for (std::size_t i = 0; i < std::min(kBeginnings, tracks.size()); ++i)
        best = std::max(best, tracks[i].score);
    for (std::size_t i = 0; i < std::min(kBeginnings, tracks.size()); ++i) {
        const RankedTrack& track = tracks[i];
        if (track.arcPosition == first.arcPosition && track.span == first.span &&
            track.answers == first.answers && track.tier == first.tier &&
            track.score >= best - kSelectionShare)
            beginnings.push_back(i);
    }
    if (beginnings.empty())
        return;
    const std::uint64_t drawn = mixed(~mixed(seed)) % beginnings.size();
    const auto begin = tracks.begin();
    const auto chosen = begin + static_cast<std::ptrdiff_t>(beginnings[drawn]);
    std::rotate(begin, chosen, chosen + 1);
}

std::uint32_t clipSeed(std::uint32_t seed, const QByteArray& clip, int faceId)
{
    std::uint64_t drawn = mixed(mixed(seed) ^ static_cast<std::uint64_t>(faceId));
    for (const char byte : clip)
        drawn = mixed(drawn ^ static_cast<unsigned char>(byte));
    // Less than half of the range, so that selections counted from here do not reach 0.
    return 1 + static_cast<std::uint32_t>(drawn >> 33U);
}

} // namespace v2m
