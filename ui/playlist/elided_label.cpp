// SPDX-License-Identifier: MIT
#include "ui/playlist/elided_label.h"

#include "ui/playlist/elided_text.h"

#include <QPainter>

#include <utility>

namespace v2m {

ElidedLabel::ElidedLabel(int narrowLines, QWidget* parent)
    : QLabel(parent), m_narrowLines(narrowLines)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ElidedLabel::setText(const QString& text)
{
    QLabel::setText(text);
    updateGeometry();
    setAccessibleDescription(text); // otherwise screen readers read the tool tip's markup
    setToolTip(text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
}

void ElidedLabel::setGrowth(int maxLines)
{
    if (std::exchange(m_maxLines, maxLines) == maxLines)
        return;
    updateGeometry();
    update();
}

QStringList ElidedLabel::wrapped(int width) const
{
    return m_maxLines > 0 ? elidedLines(text(), font(), width, m_maxLines, Qt::ElideMiddle)
                          : elidedLines(text(), font(), width, linesAt(width));
}

int ElidedLabel::linesAt(int width) const
{
    if (m_maxLines > 0)
        return static_cast<int>(wrapped(width).size());
    constexpr int kWideLine = 60; // characters
    return width < kWideLine * fontMetrics().averageCharWidth() ? m_narrowLines : 1;
}

int ElidedLabel::heightForWidth(int width) const
{
    return linesAt(width) * fontMetrics().height();
}

QSize ElidedLabel::sizeHint() const
{
    const int width = 60 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const int lineHeight = fontMetrics().height();
    const Qt::Alignment side =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QRect line(0, 0, width(), lineHeight);
    for (const QString& part : wrapped(width())) {
        painter.drawText(
            line, int(side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), part);
        line.translate(0, lineHeight);
    }
}

} // namespace v2m
