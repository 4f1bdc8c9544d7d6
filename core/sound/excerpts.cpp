// SPDX-License-Identifier: MIT
#include "core/sound/excerpts.h"

#include <array>

namespace v2m {
namespace {

constexpr double kWholeS = 60.0;
constexpr double kStretchS = 20.0;

/// Start of each excerpt, as a share of the piece's duration less one excerpt.
constexpr std::array<double, 3> kPlaces = {0.15, 0.5, 0.85};

} // namespace

std::vector<Excerpt> excerptsOf(double durationS)
{
    if (!(durationS > kWholeS))
        return {{0.0, kWholeS}};
    std::vector<Excerpt> excerpts;
    for (const double place : kPlaces)
        excerpts.push_back({place * (durationS - kStretchS), kStretchS});
    return excerpts;
}

} // namespace v2m
