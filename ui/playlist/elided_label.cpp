// SPDX-License-Identifier: MIT
#include "ui/playlist/elided_label.h"

#include "ui/playlist/elided_text.h"

#include <QAccessible>
#include <QPainter>

namespace v2m {

ElidedLabel::ElidedLabel(int narrowLines, QWidget* parent)
    : QWidget(parent), m_narrowLines(narrowLines)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setToolTip(text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    setAccessibleName(text); // which also tells screen readers of the change
    update();
}

int ElidedLabel::linesAt(int width) const
{
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
    for (const QString& text : elidedLines(m_text, font(), width(), linesAt(width()))) {
        painter.drawText(
            line, int(side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), text);
        line.translate(0, lineHeight);
    }
}

} // namespace v2m
