// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme_colors.h"

#include <QPalette>

class QApplication;

namespace v2m {

/// The user's choice in the settings.
enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// The palette of each scheme; text has a contrast of at least 4.5:1, or 7:1 with high contrast,
/// except for disabled text.
QPalette themePalette(Scheme scheme, Contrast contrast = Contrast::Standard);

/// Sets the program's style and palette. May be called repeatedly; open windows follow at once.
///
/// Things move as the desktop wants them to. With ThemeChoice::System scheme and contrast follow
/// the desktop from then on, also when the user changes them while the program runs. At first they
/// are those of the desktop's palette.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace v2m
