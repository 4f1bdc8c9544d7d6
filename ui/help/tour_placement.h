// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

namespace v2m {

/// Where to place a card that describes a part of the window: below it, else above, else beside it
/// (on the right first, on the left in right-to-left layouts), else, if none has room, inside it at
/// its lower edge. Always within the window as far as it fits.
/// @param gap between card, part and the window's edges, in pixels.
QRect placeCard(QSize card, const QRect& part, const QRect& window, int gap,
                Qt::LayoutDirection direction);

} // namespace v2m
