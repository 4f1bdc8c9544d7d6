// SPDX-License-Identifier: MIT
#include "ui/main_window/first_size.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace v2m {
namespace {

constexpr QSize kBestSize(1280, 800);

} // namespace

QSize firstWindowSize(QSize available, int titleBarHeight)
{
    // Half of a large screen, on which the best size would be a stamp.
    return kBestSize.expandedTo(available / 2).boundedTo(available - QSize(0, titleBarHeight));
}

void takeFirstSize(QWidget& window)
{
    window.resize(firstWindowSize(window.screen()->availableSize(),
                                  window.style()->pixelMetric(QStyle::PM_TitleBarHeight)));
}

} // namespace v2m
