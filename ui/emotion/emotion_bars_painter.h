// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "ui/theme/theme_colors.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>
#include <optional>

class QFont;
class QPainter;

namespace v2m {

/// What the seven bars show.
struct EmotionBarsPicture {
    QString title;                                             ///< whose emotions these are
    EmotionScores lengths{};                                   ///< of the bars, in [0, 1]
    std::optional<std::array<int, kEmotionCount>> percentages; ///< shown as text; none: no face
    Qt::LayoutDirection direction = Qt::LeftToRight;           ///< direction in which bars grow
};

/// The position of the parts of one row.
struct EmotionBarRow {
    QRectF symbol;
    QRectF name;
    QRectF bar; ///< at full length
    QRectF percentage;
};

/// The rows from top to bottom, in the order of Emotion. Sizes follow the font; columns are
/// aligned.
std::array<EmotionBarRow, kEmotionCount> emotionBarRows(const QRectF& rect, const QFont& font,
                                                        Qt::LayoutDirection direction);

/// Whether there is room for the title, which is dropped before the rows if the size is below the
/// minimum.
bool hasBarsTitle(const QRectF& rect, const QFont& font);

/// The smallest size at which nothing is cut off.
QSizeF emotionBarsMinimumSize(const QFont& font);

/// Uses the painter's font. Symbols, names and percentages convey the same as the colours.
void paintEmotionBars(QPainter& painter, const QRectF& rect, const EmotionBarsPicture& picture,
                      const ThemeColors& colors);

} // namespace v2m
