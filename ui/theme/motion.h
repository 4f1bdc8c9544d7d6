// SPDX-License-Identifier: MIT
#pragma once

#include <QVariantAnimation>

#include <functional>

class QWidget;

namespace v2m {

/// Lets something in a widget go to its new place within metrics::kMotionMs; at once where the
/// style moves nothing (`FocusStyle::setMoving`) or the widget is not seen. Only what is painted
/// goes: what it stands for has changed before, and takes input.
class Motion : public QVariantAnimation {
public:
    /// @param step takes the share of the way that is done: from 0 to 1, and at last 1.
    Motion(QWidget& widget, std::function<void(double)> step);

    /// From the beginning, also while on the way.
    void begin();

    /// Goes to the end, if it is on the way.
    void finish();

    bool isOnTheWay() const { return state() == Running; }

    /// Whether things in this widget move.
    static bool isWanted(const QWidget& widget);

private:
    QWidget& m_widget;
    std::function<void(double)> m_step;
};

/// Unfolds a part of a column, or folds it up, rather than to show or to hide it.
class Unfolding {
public:
    /// @param part hidden, and without a maximum height.
    explicit Unfolding(QWidget& part);

    /// @param moves otherwise at once.
    void setShown(bool shown, bool moves);

private:
    void step(double share);

    QWidget& m_part;
    bool m_isShown = false;
    int m_from = 0; ///< height, in pixels
    Motion* m_motion;
};

} // namespace v2m
