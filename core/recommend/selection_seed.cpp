// SPDX-License-Identifier: MIT
#include "core/recommend/selection_seed.h"

namespace v2m {
namespace {

/// SplitMix64 (Steele, Lea and Flood 2014): every bit of the result depends on every bit given.
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
    constexpr float kSteps = 16'777'216.0F; // 24 bits: every one of them is a float
    const std::uint64_t drawn = mixed(mixed(seed) ^ static_cast<std::uint64_t>(rowId)) >> 40U;
    return kSelectionShare * (static_cast<float>(drawn) / kSteps - 0.5F);
}

} // namespace v2m
