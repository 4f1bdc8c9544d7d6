// SPDX-License-Identifier: MIT
#include "ui/help/tour_placement.h"

#include <algorithm>

namespace v2m {
namespace {

/// Moved, not shrunk; if it is larger than the space, its beginning stays visible.
QRect movedInto(QRect rect, const QRect& space)
{
    rect.moveLeft(std::max(space.left(), std::min(rect.left(), space.right() + 1 - rect.width())));
    rect.moveTop(std::max(space.top(), std::min(rect.top(), space.bottom() + 1 - rect.height())));
    return rect;
}

} // namespace

QRect placeCard(QSize card, const QRect& part, const QRect& window, int gap,
                Qt::LayoutDirection direction)
{
    const QRect space = window.adjusted(gap, gap, -gap, -gap);
    QRect centered(QPoint(), card);
    centered.moveCenter(part.center());
    QRect below = centered;
    below.moveTop(part.bottom() + 1 + gap);
    QRect above = centered;
    above.moveBottom(part.top() - 1 - gap);
    QRect right = centered;
    right.moveLeft(part.right() + 1 + gap);
    QRect left = centered;
    left.moveRight(part.left() - 1 - gap);
    if (direction == Qt::RightToLeft)
        std::swap(left, right);
    for (const QRect& place : {below, above, right, left}) {
        const QRect seen = movedInto(place, space);
        if (space.contains(seen) && !seen.intersects(part))
            return seen;
    }
    QRect inside = centered;
    inside.moveBottom(part.bottom() - gap);
    return movedInto(inside, space);
}

} // namespace v2m
