// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <array>
#include <optional>
#include <string_view>

namespace v2m {

/// How a list that leads to a goal is spaced. In a controlled study, music with steps adapted to
/// the listener was rated 4.3 of 5, even steps 3.3 (MindTune).
enum class ArcSteps {
    Even,         ///< a straight path in equal steps
    ArousalFirst, ///< arousal moves to the goal first, then valence
    ValenceFirst, ///< valence first, then arousal
    Adapt,        ///< a straight path, with small steps that grow; see growthOf()
};

inline constexpr std::array<ArcSteps, 4> kArcSteps = {ArcSteps::Even, ArcSteps::ArousalFirst,
                                                      ArcSteps::ValenceFirst, ArcSteps::Adapt};

/// The name used in options and settings: even arousal-first valence-first adapt.
std::string_view arcStepsName(ArcSteps steps);

/// The inverse of arcStepsName; nullopt for any other text.
std::optional<ArcSteps> arcStepsFromName(std::string_view name);

/// How readily the listener follows: 1 when unknown; at 0.5 the next step is half as long.
inline constexpr float kSlowestPace = 0.25F;
inline constexpr float kFastestPace = 2.0F;

/// How the steps grow along the arc: the exponent applied to a track's relative place in the list
/// to get its position on the arc. 1 means even steps; at 2 the first steps are less than half as
/// long.
///
/// For even and bent arcs, 1 / pace. For adaptive ones, (1 + half the distance on the plane, at
/// most 2.8) / pace: the farther the goal or the slower the listener, the smaller the first steps.
/// Chosen so that from anger to calm (distance 1.1) the first of nine steps is a third as long as
/// an even one.
/// @returns from kLeastGrowth to kMaxGrowth.
float growthOf(ArcSteps steps, float way, float pace);

inline constexpr float kLeastGrowth = 0.5F;
inline constexpr float kMaxGrowth = 4.0F;

/// The bend of an arc: its point, and its position from 0 to 1, placed so that steps have the same
/// length on both sides. None for a straight arc, or if only one coordinate changes.
struct ArcBend {
    AffectPoint point;
    float position = 0.0F;
};
std::optional<ArcBend> bendOf(ArcSteps steps, AffectPoint from, AffectPoint to);

} // namespace v2m
