// SPDX-License-Identifier: MIT
#pragma once

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace v2m {

/// The size that a window would like, or as much of it as its screen has room for beside the
/// window's title.
inline QSize fittedSize(const QWidget& window, QSize wanted)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return wanted.boundedTo(window.screen()->availableSize() - QSize(0, title));
}

} // namespace v2m
