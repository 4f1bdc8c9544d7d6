// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace v2m {

/// Shows a window in front of the others.
inline void bringForward(QWidget& window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace v2m
