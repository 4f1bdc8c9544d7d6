// SPDX-License-Identifier: MIT
#include "ui/emotion/emotion_bars_painter.h"

#include "ui/theme/emotion_symbol.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace v2m {
namespace {

constexpr double kLooseRow = 1.9; // in font heights; upper limit of a row's height
constexpr double kTightRow = 1.25;

double titleHeight(const QFont& font)
{
    return QFontMetricsF(font).height() + metrics::kSmall;
}

/// Height of a row in which no name loses an accent or a dot, whatever the script's font.
double leastRowHeight(const QFontMetricsF& bold)
{
    double height = bold.height();
    for (const Emotion emotion : kEmotions)
        height = std::max(height, bold.boundingRect(emotionDisplayName(emotion)).height());
    return height;
}

/// Columns fit the leading emotion, which is written in bold.
double nameWidth(const QFontMetricsF& bold)
{
    double width = 0.0;
    for (const Emotion emotion : kEmotions)
        width = std::max(width, bold.horizontalAdvance(emotionDisplayName(emotion)));
    return width + 1.0;
}

double percentageWidth(const QFontMetricsF& bold)
{
    return bold.horizontalAdvance(percentageText(100)) + 1.0;
}

QRectF mirroredIn(const QRectF& within, const QRectF& rect)
{
    return {within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void paintBar(QPainter& painter, const QRectF& full, double length, const QColor& color,
              const EmotionBarsPicture& picture, const ThemeColors& colors)
{
    const double radius = std::min<double>(metrics::kCornerRadius, full.height() / 2.0);
    const bool hasEdge = colors.contrast == Contrast::High;
    painter.setPen(hasEdge ? QPen(colors.outline, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(colors.track);
    painter.drawRoundedRect(full, radius, radius);
    painter.setPen(Qt::NoPen);
    QRectF filled = full;
    filled.setWidth(full.width() * std::clamp(length, 0.0, 1.0));
    if (filled.width() < 0.5)
        return;
    if (picture.direction == Qt::RightToLeft)
        filled = mirroredIn(full, filled);
    // Clipped rather than rounded on its own, so that a short bar keeps the track's corners.
    painter.save();
    painter.setClipRect(filled);
    painter.setBrush(color);
    painter.drawRoundedRect(full, radius, radius);
    painter.restore();
}

} // namespace

bool hasBarsTitle(const QRectF& rect, const QFont& font)
{
    const double rows =
        static_cast<double>(kEmotionCount) * leastRowHeight(QFontMetricsF(strongFont(font)));
    return rect.height() >= titleHeight(font) + rows;
}

std::array<EmotionBarRow, kEmotionCount> emotionBarRows(const QRectF& rect, const QFont& font,
                                                        Qt::LayoutDirection direction)
{
    const QFontMetricsF bold(strongFont(font));
    constexpr auto kRows = static_cast<double>(kEmotionCount);
    const double top = rect.top() + (hasBarsTitle(rect, font) ? titleHeight(font) : 0.0);
    const double rowHeight =
        std::min((rect.bottom() - top) / kRows, kLooseRow * leastRowHeight(bold));
    const double symbolSide = bold.height();
    const double nameLeft = rect.left() + symbolSide + metrics::kSmall;
    const double barLeft = nameLeft + nameWidth(bold) + metrics::kSmall;
    const double percentageLeft = rect.right() - percentageWidth(bold);
    const double barHeight = 0.55 * bold.height();

    std::array<EmotionBarRow, kEmotionCount> rows;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        const double rowTop = top + static_cast<double>(i) * rowHeight;
        const double middle = rowTop + rowHeight / 2.0;
        EmotionBarRow& row = rows[i];
        const double side = std::min(symbolSide, rowHeight);
        row.symbol = {rect.left() + (symbolSide - side) / 2.0, middle - side / 2.0, side, side};
        row.name = {nameLeft, rowTop, barLeft - metrics::kSmall - nameLeft, rowHeight};
        row.bar = {barLeft, middle - barHeight / 2.0,
                   std::max(0.0, percentageLeft - metrics::kSmall - barLeft), barHeight};
        row.percentage = {percentageLeft, rowTop, rect.right() - percentageLeft, rowHeight};
        if (direction == Qt::RightToLeft) {
            for (QRectF* part : {&row.symbol, &row.name, &row.bar, &row.percentage})
                *part = mirroredIn(rect, *part);
        }
    }
    return rows;
}

QSizeF emotionBarsMinimumSize(const QFont& font)
{
    const QFontMetricsF bold(strongFont(font));
    const double shortestBar = 5.0 * bold.averageCharWidth();
    return {bold.height() + nameWidth(bold) + shortestBar + percentageWidth(bold) +
                3.0 * metrics::kSmall,
            titleHeight(font) +
                static_cast<double>(kEmotionCount) * kTightRow * leastRowHeight(bold)};
}

void paintEmotionBars(QPainter& painter, const QRectF& rect, const EmotionBarsPicture& picture,
                      const ThemeColors& colors)
{
    const QFont plain = painter.font();
    const QFont bold = strongFont(plain);
    const bool rightToLeft = picture.direction == Qt::RightToLeft;
    const auto leading = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto trailing = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    // Better letters that extend beyond a low row than letters without their dots.
    constexpr int kWhole = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip;
    const auto rows = emotionBarRows(rect, plain, picture.direction);
    // By the displayed percentages, which the bars may still be moving towards.
    std::size_t top = kEmotionCount;
    if (const auto& figures = picture.percentages)
        top = static_cast<std::size_t>(std::max_element(figures->begin(), figures->end()) -
                                       figures->begin());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(picture.direction);

    if (hasBarsTitle(rect, plain)) {
        const QRectF titleRect(rect.left(), rect.top(), rect.width(),
                               QFontMetricsF(plain).height());
        painter.setPen(colors.muted);
        painter.drawText(
            titleRect, leading | Qt::AlignVCenter | Qt::AlignAbsolute,
            QFontMetricsF(plain).elidedText(picture.title, Qt::ElideRight, titleRect.width()));
    }

    for (const Emotion emotion : kEmotions) {
        const std::size_t i = index(emotion);
        const EmotionBarRow& row = rows[i];
        const bool leads = i == top;
        paintEmotionSymbol(painter, row.symbol, emotion, colors.scheme);
        painter.setFont(leads ? bold : plain);
        painter.setPen(picture.percentages ? colors.text : colors.muted);
        painter.drawText(row.name, kWhole | leading, emotionDisplayName(emotion));
        paintBar(painter, row.bar, static_cast<double>(picture.lengths[i]), colors.emotion(emotion),
                 picture, colors);
        const QString percentage = picture.percentages ? percentageText((*picture.percentages)[i])
                                                       : QString(QChar(0x2013));
        painter.setPen(picture.percentages ? colors.text : colors.muted);
        painter.drawText(row.percentage, kWhole | trailing, percentage);
    }
    painter.restore();
}

} // namespace v2m
