// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include <optional>

namespace v2m {

class Motion;

/// A part of a window that is as high as what it holds where there is room, and scrolls where not.
/// In a column (with a vertical policy of Maximum) it unfolds with what it holds.
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
    int pageHeight(int width) const;
    int pageHeight() const;
    int shownHeight() const;
    void fit();
    void unfold();
    void step(double share);

    int m_leastLines;
    int m_fittedHeight = 0;
    Motion* m_motion;
    int m_from = 0;
    std::optional<int> m_onTheWay; ///< height while it unfolds
};

} // namespace v2m
