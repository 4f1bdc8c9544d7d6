// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/affect/emotion_timeline.h"
#include "ui/emotion/face_choice.h"

#include <optional>
#include <span>
#include <vector>

namespace v2m {

/// A clip's path over the plane in equal time steps; no point where no face was in sight.
using AffectPath = std::vector<std::optional<AffectPoint>>;

/// @param faceId one person, or kAllFaces.
/// @param steps maximum number of points; by default enough for a smooth trail.
AffectPath affectPath(std::span<const EmotionSample> timeline, int faceId = kAllFaces,
                      int steps = 120);

} // namespace v2m
