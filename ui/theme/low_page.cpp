// SPDX-License-Identifier: MIT
#include "ui/theme/low_page.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace v2m {

LowPage::LowPage(QWidget* page, int leastLines, QWidget* parent)
    : QScrollArea(parent), m_leastLines(leastLines)
{
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

int LowPage::pageHeight() const
{
    const int width = isVisible() ? maximumViewportSize().width() : widget()->sizeHint().width();
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                         : widget()->sizeHint().height();
}

QSize LowPage::sizeHint() const
{
    return {std::max(widget()->sizeHint().width(), minimumSizeHint().width()), pageHeight()};
}

QSize LowPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            std::min(pageHeight(), m_leastLines * fontMetrics().lineSpacing())};
}

/// A layout asks for the height of its words at the width that they like best. Where there is more,
/// that would scroll a page for which there is room.
void LowPage::fit()
{
    if (isVisible())
        widget()->setMinimumHeight(pageHeight());
    updateGeometry();
}

bool LowPage::event(QEvent* event)
{
    const bool isDone = QScrollArea::event(event);
    switch (event->type()) {
    case QEvent::LayoutRequest: // of the page
    case QEvent::Resize:        // words wrap elsewhere
    case QEvent::Show:
        fit();
        break;
    default:
        break;
    }
    return isDone;
}

} // namespace v2m
