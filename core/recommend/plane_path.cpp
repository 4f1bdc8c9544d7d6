// SPDX-License-Identifier: MIT
#include "core/recommend/plane_path.h"

#include <algorithm>
#include <numeric>

namespace v2m {
namespace {

constexpr std::size_t kMaxImproved = 100;

/// Smaller gains are ignored.
constexpr float kGain = 1e-6F;

float stepOf(AffectPoint from, AffectPoint to)
{
    const float valence = from.valence - to.valence;
    const float arousal = from.arousal - to.arousal;
    return valence * valence + arousal * arousal;
}

} // namespace

std::vector<std::size_t> shortPath(std::span<const AffectPoint> points, PathEnds ends)
{
    std::vector<std::size_t> path(points.size());
    std::iota(path.begin(), path.end(), std::size_t{0});
    if (points.size() < 3)
        return path;
    const std::size_t end = ends == PathEnds::BothStay ? path.size() - 1 : path.size();
    const auto step = [&](std::size_t i, std::size_t j) {
        return stepOf(points[path[i]], points[path[j]]);
    };
    for (std::size_t i = 1; i < end; ++i) {
        std::size_t nearest = i;
        for (std::size_t j = i + 1; j < end; ++j) {
            if (step(i - 1, j) < step(i - 1, nearest))
                nearest = j;
        }
        // The others keep their order, so that among equally close points the earlier wins.
        std::rotate(path.begin() + static_cast<std::ptrdiff_t>(i),
                    path.begin() + static_cast<std::ptrdiff_t>(nearest),
                    path.begin() + static_cast<std::ptrdiff_t>(nearest) + 1);
    }
    for (bool improved = points.size() <= kMaxImproved; improved;) {
        improved = false;
        for (std::size_t i = 1; i < end; ++i) {
            for (std::size_t j = i + 1; j < end; ++j) {
                const bool hasNext = j + 1 < path.size();
                const float before = step(i - 1, i) + (hasNext ? step(j, j + 1) : 0.0F);
                const float after = step(i - 1, j) + (hasNext ? step(i, j + 1) : 0.0F);
                if (after >= before - kGain)
                    continue;
                std::reverse(path.begin() + static_cast<std::ptrdiff_t>(i),
                             path.begin() + static_cast<std::ptrdiff_t>(j) + 1);
                improved = true;
            }
        }
    }
    return path;
}

} // namespace v2m
