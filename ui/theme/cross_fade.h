// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QWidget>

namespace v2m {

class Motion;

/// What a widget showed before a change, which fades away above what it shows after it.
class CrossFade : public QWidget {
public:
    /// @param of a child of `parent`.
    CrossFade(QWidget& of, QWidget* parent);

    /// Call before the change; of several at once, the first counts.
    void begin();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& m_of;
    Motion* m_motion;
    QPixmap m_before;
    double m_share = 0.0;
};

} // namespace v2m
