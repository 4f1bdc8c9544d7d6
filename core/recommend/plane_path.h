// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// What a path over the plane keeps in its place.
enum class PathEnds {
    FirstStays,
    BothStay,
};

/// An order of points in which neighbours lie near one another, beginning with the first of them
/// (and ending with the last, where both stay): nearest neighbours, then 2-opt (Croes 1958) on the
/// sum of the squared steps, in which one long jump costs more than some short ones. Beyond 100
/// points it is the nearest neighbours alone.
std::vector<std::size_t> shortPath(std::span<const AffectPoint> points, PathEnds ends);

} // namespace v2m
