// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// Which ends of a path over the plane are fixed.
enum class PathEnds {
    FirstStays,
    BothStay,
};

/// Orders points so that neighbours are close together, starting with the first (and ending with
/// the last, if both ends are fixed): nearest neighbour, then 2-opt (Croes 1958) on the sum of
/// squared steps, in which one long jump costs more than several short ones. Above 100 points only
/// nearest neighbour is used.
std::vector<std::size_t> shortPath(std::span<const AffectPoint> points, PathEnds ends);

} // namespace v2m
