// SPDX-License-Identifier: MIT
#include "core/recommend/arc_steps.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr std::array<std::string_view, kArcSteps.size()> kStepsNames = {"even", "arousal-first",
                                                                        "valence-first", "adapt"};

/// Growth of adaptive steps per unit of distance to the goal.
constexpr float kGrowthByWay = 0.5F;

/// A smaller change of a coordinate counts as none.
constexpr float kLeastLeg = 1e-4F;

} // namespace

std::string_view arcStepsName(ArcSteps steps)
{
    return kStepsNames[static_cast<std::size_t>(steps)];
}

std::optional<ArcSteps> arcStepsFromName(std::string_view name)
{
    for (const ArcSteps steps : kArcSteps) {
        if (arcStepsName(steps) == name)
            return steps;
    }
    return std::nullopt;
}

float growthOf(ArcSteps steps, float way, float pace)
{
    const float base = steps == ArcSteps::Adapt ? 1.0F + kGrowthByWay * way : 1.0F;
    return std::clamp(base / std::clamp(pace, kSlowestPace, kFastestPace), kLeastGrowth,
                      kMaxGrowth);
}

std::optional<ArcBend> bendOf(ArcSteps steps, AffectPoint from, AffectPoint to)
{
    if (steps != ArcSteps::ArousalFirst && steps != ArcSteps::ValenceFirst)
        return std::nullopt;
    const float valence = std::abs(to.valence - from.valence);
    const float arousal = std::abs(to.arousal - from.arousal);
    if (valence < kLeastLeg || arousal < kLeastLeg)
        return std::nullopt;
    if (steps == ArcSteps::ArousalFirst)
        return ArcBend{{from.valence, to.arousal}, arousal / (valence + arousal)};
    return ArcBend{{to.valence, from.arousal}, valence / (valence + arousal)};
}

} // namespace v2m
