// SPDX-License-Identifier: MIT
#include "ui/emotion/emotion_legend.h"

#include "ui/emotion/emotion_stack_painter.h"
#include "ui/theme/emotion_symbol.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace v2m {
namespace {

double rowHeight(const QFontMetricsF& metrics)
{
    return 1.6 * metrics.height();
}

} // namespace

QSizeF emotionLegendSize(const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0.0;
    for (const Emotion emotion : kEmotions)
        widest = std::max(widest, metrics.horizontalAdvance(emotionDisplayName(emotion)));
    return {metrics.height() + metrics::kSmall + widest + 1.0,
            static_cast<double>(kEmotionCount) * rowHeight(metrics)};
}

void paintEmotionLegend(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction,
                        const ThemeColors& colors)
{
    const QFontMetricsF metrics(painter.font());
    const bool isMirrored = direction == Qt::RightToLeft;
    const double side = metrics.height();
    double top = rect.top();
    for (auto emotion = kEmotionStack.rbegin(); emotion != kEmotionStack.rend(); ++emotion) {
        const QRectF row(rect.left(), top, rect.width(), rowHeight(metrics));
        const QRectF symbol(isMirrored ? row.right() - side : row.left(),
                            row.center().y() - side / 2.0, side, side);
        const double indent = side + metrics::kSmall;
        const QRectF name =
            isMirrored ? row.adjusted(0.0, 0.0, -indent, 0.0) : row.adjusted(indent, 0.0, 0.0, 0.0);
        paintEmotionSymbol(painter, symbol, *emotion, colors.scheme);
        painter.setPen(colors.text);
        painter.drawText(name,
                         Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip |
                             (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                         emotionDisplayName(*emotion));
        top += row.height();
    }
}

} // namespace v2m
