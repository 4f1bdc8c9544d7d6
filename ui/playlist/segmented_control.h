// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace v2m {

/// A row of joined, exclusive buttons. Tab focuses the selected one, the arrow keys select its
/// neighbours, and screen readers see radio buttons.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// The first segment is selected initially.
    void addSegment();
    void setSegmentText(int index, const QString& text, const QString& description);

    int currentIndex() const;
    /// Without a signal. The focus, if it is in here, goes with the selection.
    void setCurrentIndex(int index);

    /// A segment that is off cannot be selected by the user.
    void setSegmentEnabled(int index, bool isEnabled);

Q_SIGNALS:
    /// Selected by the user.
    void currentChanged(int index);

private:
    std::vector<QAbstractButton*> m_segments;
    bool m_isSetting = false;
};

} // namespace v2m
