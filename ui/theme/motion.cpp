// SPDX-License-Identifier: MIT
#include "ui/theme/motion.h"

#include "ui/theme/focus_style.h"
#include "ui/theme/metrics.h"

#include <QAbstractScrollArea>
#include <QWidget>

#include <utility>

namespace v2m {

Motion::Motion(QWidget& widget, std::function<void(double)> step)
    : QVariantAnimation(&widget), m_widget(widget), m_step(std::move(step))
{
    setStartValue(0.0);
    setEndValue(1.0);
    setDuration(metrics::kMotionMs);
    setEasingCurve(QEasingCurve::OutCubic);
    connect(this, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { m_step(share.toDouble()); });
}

bool Motion::isWanted(const QWidget& widget)
{
    return widget.isVisible() && qobject_cast<FocusStyle*>(widget.style()) != nullptr &&
           widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

void Motion::begin()
{
    stop();
    if (isWanted(m_widget))
        start();
    else
        m_step(1.0);
}

void Motion::finish()
{
    if (!isOnTheWay())
        return;
    stop();
    m_step(1.0);
}

Unfolding::Unfolding(QWidget& part)
    : m_part(part), m_motion(new Motion(part, [this](double share) { step(share); }))
{
}

void Unfolding::setShown(bool shown, bool moves)
{
    if (std::exchange(m_isShown, shown) == shown) {
        if (!moves)
            m_motion->finish();
        return;
    }
    m_from = m_part.isVisible() ? m_part.height() : 0;
    if (!moves || m_part.parentWidget() == nullptr || !Motion::isWanted(*m_part.parentWidget())) {
        m_motion->stop();
        step(1.0);
        return;
    }
    step(0.0);
    m_part.show();
    m_motion->begin();
}

void Unfolding::step(double share)
{
    // What it has no room for yet is on its way.
    if (auto* page = qobject_cast<QAbstractScrollArea*>(&m_part))
        page->setVerticalScrollBarPolicy(share < 1.0 ? Qt::ScrollBarAlwaysOff
                                                     : Qt::ScrollBarAsNeeded);
    if (share < 1.0) {
        const int to = m_isShown ? m_part.sizeHint().height() : 0;
        m_part.setMaximumHeight(m_from + qRound(share * (to - m_from)));
        return;
    }
    m_part.setVisible(m_isShown);
    m_part.setMaximumHeight(QWIDGETSIZE_MAX);
}

} // namespace v2m
