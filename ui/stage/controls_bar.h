// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsOpacityEffect>
#include <QPoint>
#include <QTimer>
#include <QWidget>

namespace v2m {

class Motion;

/// Where the controls of a clip are: below the picture or, while that is alone on the screen, on
/// it.
///
/// On the picture they fade away when neither mouse nor keyboard has been used for kRestMs, and
/// come back with either. They stay for who is on them by keys, holds a button of the mouse or has
/// a menu open.
class ControlsBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int kRestMs = 2000;

    explicit ControlsBar(QWidget* controls);

    /// Over the lower edge of the parent, or in its layout again.
    void setOnPicture(bool isOnPicture);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isInUse() const;
    void place();
    void setShown(bool shown);
    void step(double share);

    bool m_isOnPicture = false;
    bool m_isShown = true;
    double m_from = 1.0; ///< opacity at the beginning of a change
    QPoint m_mouse;      ///< on the screen
    QTimer* m_rest;
    QGraphicsOpacityEffect* m_look;
    Motion* m_motion;
};

} // namespace v2m
