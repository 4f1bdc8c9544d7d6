// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <array>
#include <optional>
#include <string_view>

namespace v2m {

/// How a list that leads somewhere goes there. In a controlled study, music that adapted its steps
/// to the listener was rated 4.3 of 5, and even steps 3.3 (MindTune).
enum class ArcSteps {
    Even,         ///< straight, each step as long as the others
    ArousalFirst, ///< first as lively or calm as the goal, then as bright or dark
    ValenceFirst, ///< the other way round
    Adapt,        ///< straight, with small steps first, which grow; see growthOf()
};

inline constexpr std::array<ArcSteps, 4> kArcSteps = {ArcSteps::Even, ArcSteps::ArousalFirst,
                                                      ArcSteps::ValenceFirst, ArcSteps::Adapt};

/// The name used in options and settings: even arousal-first valence-first adapt.
std::string_view arcStepsName(ArcSteps steps);

/// The inverse of arcStepsName; nothing for any other text.
std::optional<ArcSteps> arcStepsFromName(std::string_view name);

/// How readily a listener is led: 1 is nobody knows, and half of it is half as far in the next
/// step.
inline constexpr float kSlowestPace = 0.25F;
inline constexpr float kFastestPace = 2.0F;

/// How the steps grow along the way: the exponent to which a place's share of the list is raised to
/// be its position on the arc. 1 is even steps; 2 begins with steps of less than half of that.
///
/// Even and bent ways have 1 over the pace. One that adapts begins the slower, the farther the goal
/// is: it has 1 and half the distance (on the plane, at most 2.8) more, over the pace. Whoever is
/// far from the goal, or does not follow, is first met where they are; chosen so that from anger to
/// calm (1.1) the first of nine steps is a third as long as an even one.
/// @returns from kLeastGrowth to kMaxGrowth.
float growthOf(ArcSteps steps, float way, float pace);

inline constexpr float kLeastGrowth = 0.5F;
inline constexpr float kMaxGrowth = 4.0F;

/// Where a way turns, as its point and its position on the way from 0 to 1, so that steps are as
/// long before it as behind; none for a straight one, and where only one coordinate changes.
struct ArcBend {
    AffectPoint point;
    float position = 0.0F;
};
std::optional<ArcBend> bendOf(ArcSteps steps, AffectPoint from, AffectPoint to);

} // namespace v2m
