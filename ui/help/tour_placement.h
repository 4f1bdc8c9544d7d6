// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

namespace v2m {

/// Where a card stands that tells of a part of the window: below it, else above, else at a side
/// (the right one first, or the left one where one reads from there), else, where none has room,
/// inside it at its lower edge. Always within the window as far as it fits.
/// @param gap between the card, the part and the window's edges, in pixels.
QRect placeCard(QSize card, const QRect& part, const QRect& window, int gap,
                Qt::LayoutDirection direction);

} // namespace v2m
