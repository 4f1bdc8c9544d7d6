// SPDX-License-Identifier: MIT
#pragma once

namespace v2m::metrics {

/// Spacing in device-independent pixels, on a grid of four. Anything that contains text takes its
/// size from the font instead.
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;

inline constexpr int kCornerRadius = 4;
inline constexpr int kFocusRingWidth = 2;

/// How long what moves is on its way, in milliseconds.
inline constexpr int kMotionMs = 150;

} // namespace v2m::metrics
