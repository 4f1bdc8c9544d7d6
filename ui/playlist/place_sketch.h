// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"

#include <QImage>
#include <QPalette>

#include <optional>

namespace v2m {

/// Where a track lies on the plane of valence (to the right) and arousal (upwards): its point, and
/// a ring for what was asked for, in a square of `side` pixels.
QImage placeSketch(AffectPoint track, const std::optional<AffectPoint>& target, int side,
                   double pixelRatio, const QPalette& palette);

} // namespace v2m
