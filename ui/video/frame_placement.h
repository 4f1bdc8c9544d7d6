// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace v2m {

/// How a frame lies in a widget: as large as fits, in the middle, its shape kept, its borders on
/// whole device-independent pixels; mirrored or not.
struct FramePlacement {
    QSizeF frame; ///< in pixels of the frame
    QRectF area;  ///< of the widget
    bool mirrored = false;

    /// Where the picture is; empty when there is no frame or no room.
    QRectF picture() const;

    /// From the frame's pixels to the widget.
    QPointF toWidget(QPointF point) const;
    QRectF toWidget(const QRectF& box) const;

    /// And back; points beside the picture lie beside the frame.
    QPointF toFrame(QPointF point) const;
};

} // namespace v2m
