// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/emotion_palette.h"

#include <QPalette>

class QApplication;

namespace v2m {

/// The user's choice in the settings.
enum class ThemeChoice { System, Light, Dark };

/// The palette of each scheme; text has a contrast of at least 4.5:1, except for disabled text.
QPalette themePalette(Scheme scheme);

/// Sets the program's style and palette. May be called repeatedly; open windows follow at once.
///
/// With ThemeChoice::System the palette follows the desktop from then on, also when the user
/// changes it while the program runs. The initial scheme is derived from the desktop's palette.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace v2m
