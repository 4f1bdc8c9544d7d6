// SPDX-License-Identifier: MIT
#include "ui/video/frame_placement.h"

#include <algorithm>
#include <cmath>

namespace v2m {

QRectF FramePlacement::picture() const
{
    if (frame.isEmpty() || area.isEmpty())
        return {};
    const double scale = std::min(area.width() / frame.width(), area.height() / frame.height());
    const double width = std::max(1.0, std::round(scale * frame.width()));
    const double height = std::max(1.0, std::round(scale * frame.height()));
    return {std::round(area.left() + (area.width() - width) / 2.0),
            std::round(area.top() + (area.height() - height) / 2.0), width, height};
}

QPointF FramePlacement::toWidget(QPointF point) const
{
    const QRectF shown = picture();
    if (shown.isEmpty())
        return {};
    const double x = (mirrored ? frame.width() - point.x() : point.x()) / frame.width();
    return {shown.left() + x * shown.width(),
            shown.top() + point.y() / frame.height() * shown.height()};
}

QRectF FramePlacement::toWidget(const QRectF& box) const
{
    return QRectF(toWidget(box.topLeft()), toWidget(box.bottomRight())).normalized();
}

} // namespace v2m
