// SPDX-License-Identifier: MIT
#include "ui/playlist/place_sketch.h"

#include "ui/theme/theme_colors.h"

#include <QPainter>

namespace v2m {
namespace {

constexpr double kPointRadius = 4.5;
constexpr double kRingRadius = 6.5;
constexpr double kStroke = 1.75;

} // namespace

QImage placeSketch(AffectPoint track, const std::optional<AffectPoint>& target, int side,
                   double pixelRatio, const QPalette& palette)
{
    QImage image(QSize(side, side) * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    const ThemeColors colors = ThemeColors::of(palette);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double margin = kRingRadius + kStroke;
    const QRectF plane = QRectF(0, 0, side, side).adjusted(margin, margin, -margin, -margin);
    painter.setPen(QPen(colors.outline, 1.0));
    painter.drawEllipse(plane);
    painter.setPen(QPen(colors.grid, 1.0));
    painter.drawLine(QPointF(plane.left(), plane.center().y()),
                     QPointF(plane.right(), plane.center().y()));
    painter.drawLine(QPointF(plane.center().x(), plane.top()),
                     QPointF(plane.center().x(), plane.bottom()));
    const auto placeOf = [&plane](AffectPoint point) {
        return plane.center() +
               QPointF(point.valence * plane.width() / 2.0, -point.arousal * plane.height() / 2.0);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawEllipse(placeOf(track), kPointRadius, kPointRadius);
    if (target) {
        painter.setPen(QPen(colors.text, kStroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placeOf(*target), kRingRadius, kRingRadius);
    }
    return image;
}

} // namespace v2m
