// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

namespace v2m {

/// A slider that jumps to the clicked position and can be dragged from there.
class SeekSlider : public QSlider {
    Q_OBJECT

public:
    explicit SeekSlider(QWidget* parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int valueAt(int x) const;
};

} // namespace v2m
