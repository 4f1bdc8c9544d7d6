// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace v2m {

/// A row of joined buttons of which exactly one is chosen. Tab leads to the chosen one, the arrow
/// keys choose its neighbours, and screen readers find radio buttons.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// The first one added is chosen.
    void addSegment();
    void setSegmentText(int index, const QString& text, const QString& description);

    int currentIndex() const;
    /// Without a signal.
    void setCurrentIndex(int index);

Q_SIGNALS:
    /// The user has chosen another one.
    void currentChanged(int index);

private:
    std::vector<QAbstractButton*> m_segments;
    bool m_isSetting = false;
};

} // namespace v2m
