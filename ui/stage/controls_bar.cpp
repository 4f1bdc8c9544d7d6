// SPDX-License-Identifier: MIT
#include "ui/stage/controls_bar.h"

#include "ui/theme/focus_style.h"
#include "ui/theme/motion.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <utility>

namespace v2m {

ControlsBar::ControlsBar(QWidget* controls)
    : m_rest(new QTimer(this)), m_look(new QGraphicsOpacityEffect(this)),
      m_motion(new Motion(*this, [this](double share) { step(share); }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(controls);
    m_look->setEnabled(false);
    setGraphicsEffect(m_look);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (isInUse())
            m_rest->start();
        else
            setShown(false);
    });
}

void ControlsBar::setOnPicture(bool isOnPicture)
{
    m_isOnPicture = isOnPicture;
    setAutoFillBackground(isOnPicture);
    setShown(true);
    if (isOnPicture) {
        parentWidget()->layout()->removeWidget(this);
        parentWidget()->installEventFilter(this);
        qApp->installEventFilter(this);
        m_mouse = QCursor::pos();
        place();
        raise();
        m_rest->start();
    } else {
        m_rest->stop();
        m_motion->finish();
        qApp->removeEventFilter(this);
        parentWidget()->removeEventFilter(this);
        parentWidget()->layout()->addWidget(this);
    }
}

bool ControlsBar::isInUse() const
{
    const QWidget* const focused = QApplication::focusWidget();
    return QApplication::mouseButtons() != Qt::NoButton ||
           QApplication::activePopupWidget() != nullptr ||
           (focused != nullptr && isAncestorOf(focused) && showsFocusRing(*focused));
}

void ControlsBar::place()
{
    const int height = sizeHint().height();
    setGeometry(0, parentWidget()->height() - height, parentWidget()->width(), height);
}

void ControlsBar::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) == shown)
        return;
    m_from = m_look->opacity();
    show(); // also on its way out
    m_motion->begin();
}

void ControlsBar::step(double share)
{
    const double to = m_isShown ? 1.0 : 0.0;
    m_look->setOpacity(m_from + share * (to - m_from));
    m_look->setEnabled(share < 1.0);
    if (share == 1.0)
        setVisible(m_isShown);
}

bool ControlsBar::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && m_isOnPicture)
        place(); // there may be a clip to play now
    return isDone;
}

bool ControlsBar::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == parentWidget())
            place();
        break;
    case QEvent::MouseMove: {
        // What is hidden under a mouse at rest lets Qt tell what is below it of a move.
        const QPoint at = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        if (std::exchange(m_mouse, at) == at)
            break;
        [[fallthrough]];
    }
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
        setShown(true);
        m_rest->start();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace v2m
