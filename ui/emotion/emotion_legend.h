// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme_colors.h"

#include <QRectF>
#include <QSizeF>

class QFont;
class QPainter;

namespace v2m {

/// The room that the legend takes.
QSizeF emotionLegendSize(const QFont& font);

/// The emotions by colour, symbol and name, from top to bottom as their areas lie in the timeline,
/// so that also an area too thin for its symbol is known by its place.
void paintEmotionLegend(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction,
                        const ThemeColors& colors);

} // namespace v2m
