// SPDX-License-Identifier: MIT
#include "ui/theme/low_page.h"

#include "ui/theme/motion.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace v2m {

LowPage::LowPage(QWidget* page, int leastLines, QWidget* parent)
    : QScrollArea(parent), m_leastLines(leastLines),
      m_motion(new Motion(*this, [this](double share) { step(share); }))
{
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

/// At a width. A part that only takes what room there is has no height that it likes, but a least
/// one.
int LowPage::pageHeight(int width) const
{
    if (!widget()->hasHeightForWidth())
        return widget()->sizeHint().height();
    const QLayout* const layout = widget()->layout();
    return std::max(widget()->heightForWidth(width),
                    layout != nullptr ? layout->totalMinimumHeightForWidth(width) : 0);
}

int LowPage::pageHeight() const
{
    return pageHeight(isVisible() ? maximumViewportSize().width() : widget()->sizeHint().width());
}

int LowPage::shownHeight() const
{
    return m_onTheWay.value_or(pageHeight());
}

QSize LowPage::sizeHint() const
{
    return {std::max(widget()->sizeHint().width(), minimumSizeHint().width()), shownHeight()};
}

QSize LowPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            std::min(shownHeight(), m_leastLines * fontMetrics().lineSpacing())};
}

/// A layout asks for the height of its words at the width that they like best. Where there is more,
/// that would scroll a page for which there is room. Where it scrolls, the bar takes some of the
/// width.
void LowPage::fit()
{
    if (isVisible()) {
        const int height = pageHeight();
        const QSize room = maximumViewportSize();
        widget()->setMinimumHeight(
            height <= room.height()
                ? height
                : pageHeight(room.width() - verticalScrollBar()->sizeHint().width()));
    }
    updateGeometry();
}

void LowPage::unfold()
{
    const int height = pageHeight();
    const int before = std::exchange(m_fittedHeight, height);
    if (before == height || sizePolicy().verticalPolicy() != QSizePolicy::Maximum)
        return;
    m_from = this->height();
    m_motion->begin();
}

void LowPage::step(double share)
{
    m_onTheWay.reset();
    if (share < 1.0)
        m_onTheWay = m_from + qRound(share * (pageHeight() - m_from));
    setVerticalScrollBarPolicy(m_onTheWay ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

bool LowPage::event(QEvent* event)
{
    const bool isDone = QScrollArea::event(event);
    switch (event->type()) {
    case QEvent::LayoutRequest: // of the page
        unfold();
        fit();
        break;
    case QEvent::Resize: // words wrap elsewhere
    case QEvent::Show:
        m_fittedHeight = pageHeight();
        fit();
        break;
    default:
        break;
    }
    return isDone;
}

} // namespace v2m
