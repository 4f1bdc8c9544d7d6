// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace v2m {

/// What a window that nobody has sized yet is given: the size it looks best in, or as much of that
/// as a screen has room for.
/// @param available the screen without panels.
/// @param titleBarHeight of the frame that the window system puts around; unknown until shown.
QSize firstWindowSize(QSize available, int titleBarHeight);

/// Gives a window that size on the screen it will be shown on.
void takeFirstSize(QWidget& window);

} // namespace v2m
