// SPDX-License-Identifier: MIT
#include "ui/playlist/seek_slider.h"

#include "ui/theme/focus_style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <utility>

namespace v2m {

SeekSlider::SeekSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {}

void SeekSlider::setTipOf(std::function<QString(int)> tipOf)
{
    m_tipOf = std::move(tipOf);
    setMouseTracking(true);
}

bool SeekSlider::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_tipOf && isEnabled())
        return true; // it has been there since the mouse came
    return QSlider::event(event);
}

void SeekSlider::mouseMoveEvent(QMouseEvent* event)
{
    QSlider::mouseMoveEvent(event);
    if (m_tipOf)
        QToolTip::showText(
            event->globalPosition().toPoint(),
            m_tipOf(isSliderDown() ? sliderPosition() : valueAt(qRound(event->position().x()))),
            this);
}

int SeekSlider::valueAt(int x) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    return QStyle::sliderValueFromPosition(minimum(), maximum(),
                                           x - groove.left() - handle.width() / 2,
                                           groove.width() - handle.width(), option.upsideDown);
}

void SeekSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect handle =
            style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
        // The handle is then under the mouse, and QSlider continues the drag.
        if (!handle.contains(event->position().toPoint())) {
            setSliderPosition(valueAt(qRound(event->position().x())));
            Q_EMIT sliderMoved(sliderPosition());
        }
    }
    QSlider::mousePressEvent(event);
}

void SeekSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (!showsFocusRing(*this))
        return;
    QPainter painter(this);
    paintFocusRing(painter, QRectF(rect()), ThemeColors::of(palette()));
}

} // namespace v2m
