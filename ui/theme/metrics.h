// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

namespace v2m::metrics {

/// Spacing in device-independent pixels, on a grid of four. Anything that contains text takes its
/// size from the font instead.
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;

/// Corners. Chips and bars that end in a half circle take half their height instead.
inline constexpr int kCornerRadius = 4;      ///< chips, fields, labels
inline constexpr int kLargeCornerRadius = 8; ///< what frames other things

inline constexpr int kFocusRingWidth = 2;

/// Sides of what does not grow with the text.
inline constexpr int kTinyIcon = 12; ///< on chips
inline constexpr int kToolIcon = 20; ///< in the tool bar, beside words
inline constexpr int kSketch = 96;   ///< a small picture of the pad
inline constexpr int kShortSlider = 72;
inline constexpr QSize kThumbnail(64, 36);

/// How long what moves is on its way, in milliseconds.
inline constexpr int kMotionMs = 150;

} // namespace v2m::metrics
