// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <QImage>
#include <QPalette>

#include <optional>

namespace v2m {

/// Draws a track's position on the plane of valence (to the right) and arousal (upwards) as a
/// point, and the target as a ring, in a square of `side` pixels.
QImage placeSketch(AffectPoint track, const std::optional<AffectPoint>& target, int side,
                   double pixelRatio, const QPalette& palette);

} // namespace v2m
