// SPDX-License-Identifier: MIT
#include "ui/playlist/elided_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace v2m {

QStringList elidedLines(const QString& text, const QFont& font, double width, int maxLines,
                        Qt::TextElideMode lastLine)
{
    const QFontMetricsF metrics(font);
    if (maxLines <= 1 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, lastLine, width)};
    QStringList lines;
    QTextLayout layout(text, font);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        const int begin = line.textStart();
        const bool isLast = static_cast<int>(lines.size()) + 1 == maxLines;
        const QString rest = text.mid(begin, isLast ? -1 : line.textLength()).trimmed();
        // Also handles a single word wider than the line.
        lines << metrics.elidedText(rest, isLast ? lastLine : Qt::ElideRight, width);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace v2m
