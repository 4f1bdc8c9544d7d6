// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace v2m {

/// A part of a window that is as high as what it holds where there is room, and scrolls where not.
class LowPage : public QScrollArea {
public:
    /// @param page taken over.
    /// @param leastLines of text that are seen of it however little room there is.
    /// @param parent of the same window as the page, whose controls else change their tab order.
    LowPage(QWidget* page, int leastLines, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    int pageHeight() const;
    void fit();

    int m_leastLines;
};

} // namespace v2m
