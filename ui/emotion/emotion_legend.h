// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme_colors.h"

#include <QRectF>
#include <QSizeF>

class QFont;
class QPainter;

namespace v2m {

/// The size of the legend.
QSizeF emotionLegendSize(const QFont& font);

/// The emotions by colour, symbol and name, stacked in the order of the timeline's areas, so that
/// an area too thin for its symbol can be identified by its position.
void paintEmotionLegend(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction,
                        const ThemeColors& colors);

} // namespace v2m
