// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/emotion_palette.h"

#include <QPalette>

class QApplication;

namespace v2m {

/// What the user asked for in the settings.
enum class ThemeChoice { System, Light, Dark };

/// The palette of each scheme: text reads at 4.5:1 or better on its ground, disabled text excepted.
QPalette themePalette(Scheme scheme);

/// Gives the program its style and palette. Can be called at any time and again; open windows
/// follow at once.
///
/// With ThemeChoice::System the palette follows the desktop from then on, also when the user
/// changes it while the program runs. It starts with what the desktop's own palette looks like.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace v2m
