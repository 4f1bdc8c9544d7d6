// SPDX-License-Identifier: MIT
#include "ui/main_window/elided_status_bar.h"

#include "ui/theme/motion.h"

#include <QMainWindow>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace v2m {
namespace {

/// The distances that QStatusBar itself keeps.
constexpr int kIndent = 6;
constexpr int kGap = 2;

} // namespace

ElidedStatusBar::ElidedStatusBar(QWidget* parent)
    : QStatusBar(parent), m_rise(new Motion(*this, [this](double share) {
          m_share = share;
          update();
      }))
{
    connect(this, &QStatusBar::messageChanged, this, [this](const QString& message) {
        if (message.isEmpty())
            return m_rise->finish();
        m_share = 0.0;
        m_rise->begin();
    });
}

ElidedStatusBar& ElidedStatusBar::addTo(QMainWindow& window)
{
    auto* bar = new ElidedStatusBar(&window);
    window.setStatusBar(bar);
    return *bar;
}

QString ElidedStatusBar::paintedMessage() const
{
    return fontMetrics().elidedText(currentMessage(), Qt::ElideRight, messageArea().width());
}

void ElidedStatusBar::paintEvent(QPaintEvent* event)
{
    if (currentMessage().isEmpty()) {
        QStatusBar::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    painter.setOpacity(m_share);
    const int below = qRound((1.0 - m_share) * height() / 2.0);
    style()->drawItemText(&painter, messageArea().translated(0, below),
                          static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) |
                              Qt::TextSingleLine,
                          palette(), isEnabled(), paintedMessage(), QPalette::WindowText);
}

/// Up to the first of the permanent widgets: the others are hidden while there is a message.
QRect ElidedStatusBar::messageArea() const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRect area = rect().adjusted(kIndent, 0, -kIndent, 0);
    for (const QWidget* widget : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!widget->isVisible())
            continue;
        if (isMirrored)
            area.setLeft(std::max(area.left(), widget->geometry().right() + kGap));
        else
            area.setRight(std::min(area.right(), widget->x() - kGap));
    }
    return area;
}

} // namespace v2m
