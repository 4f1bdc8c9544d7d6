// SPDX-License-Identifier: MIT
#include "ui/theme/cross_fade.h"

#include "ui/theme/motion.h"

#include <QPainter>

namespace v2m {

CrossFade::CrossFade(QWidget& of, QWidget* parent)
    : QWidget(parent), m_of(of), m_motion(new Motion(*this, [this](double share) {
          m_share = share;
          if (share < 1.0)
              return update();
          hide();
          m_before = {};
      }))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CrossFade::begin()
{
    if (!Motion::isWanted(m_of) || (m_motion->isOnTheWay() && m_motion->currentTime() == 0))
        return;
    m_before = m_of.grab();
    m_share = 0.0;
    setGeometry(m_of.geometry());
    show();
    raise();
    m_motion->begin();
}

void CrossFade::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(1.0 - m_share);
    painter.drawPixmap(0, 0, m_before);
}

} // namespace v2m
