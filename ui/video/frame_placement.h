// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace v2m {

/// The position of a frame in a widget: as large as fits, centred, with its aspect ratio kept and
/// its borders on whole device-independent pixels; optionally mirrored.
struct FramePlacement {
    QSizeF frame; ///< in pixels of the frame
    QRectF area;  ///< of the widget
    bool mirrored = false;

    /// Where the picture is; empty without a frame or room.
    QRectF picture() const;

    /// Maps from the frame's pixels to the widget.
    QPointF toWidget(QPointF point) const;
    QRectF toWidget(const QRectF& box) const;
};

} // namespace v2m
