// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/emotion_palette.h"

#include <QColor>

/// Colours of what lies over a picture, which are the same in every theme.
namespace v2m::over_picture {

/// Pictures are mostly darker than paper, and labels have a dark ground of their own.
inline constexpr Scheme kScheme = Scheme::Dark;

inline constexpr QColor kSurround(0x0c, 0x0d, 0x0f);     ///< beside a picture
inline constexpr QColor kGround(0x10, 0x12, 0x14, 0xd6); ///< of labels: ink has 11:1 even on white
inline constexpr QColor kInk(0xff, 0xff, 0xff);          ///< text, and lines around what is chosen
inline constexpr QColor kEdge(0x10, 0x12, 0x14, 0xa0);   ///< on both sides of a line
inline constexpr QColor kUnread(0xd0, 0xd4, 0xd9);       ///< the box of a face without scores
inline constexpr QColor kShade(0, 0, 0, 0x90); ///< what lies below can still be recognised

} // namespace v2m::over_picture
