// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

#include <functional>

namespace v2m {

/// A slider that jumps to the clicked position and can be dragged from there. A tip can follow the
/// mouse and tell the place under it.
class SeekSlider : public QSlider {
    Q_OBJECT

public:
    explicit SeekSlider(QWidget* parent = nullptr);

    /// What the tip tells of a value; replaces the tool tip while the slider is enabled.
    void setTipOf(std::function<QString(int value)> tipOf);

protected:
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int valueAt(int x) const;

    std::function<QString(int)> m_tipOf;
};

} // namespace v2m
