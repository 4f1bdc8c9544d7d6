// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>
#include <QWidget>

namespace v2m::test {

/// Shows a window and gives it the keyboard. @returns whether it has that.
inline bool showActive(QWidget& window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// As above, of what needs no keyboard. @returns whether it is seen.
inline bool showExposed(QWidget& window)
{
    window.show();
    return QTest::qWaitForWindowExposed(&window);
}

} // namespace v2m::test
