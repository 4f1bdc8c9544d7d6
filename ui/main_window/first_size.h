// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace v2m {

/// The initial size of the window: its preferred size, or as much of it as fits.
/// @param available screen area without panels.
/// @param titleBarHeight of the window decoration, which is unknown until the window is shown.
QSize firstWindowSize(QSize available, int titleBarHeight);

/// Resizes a window to that size on its screen.
void takeFirstSize(QWidget& window);

} // namespace v2m
