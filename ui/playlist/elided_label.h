// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace v2m {

/// A line of text that is elided instead of demanding width, and wraps to a second line when
/// narrow. Its height only depends on its width, so that nothing moves when the text changes,
/// unless it may grow. The whole text is in the tool tip and for screen readers.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    /// @param narrowLines number of lines when a line holds fewer than 60 characters.
    explicit ElidedLabel(int narrowLines, QWidget* parent = nullptr);

    void setText(const QString& text);

    /// Takes as many lines as the text needs, up to this many, beyond which the text is elided
    /// before its end. 0: does not grow, which is so initially.
    void setGrowth(int maxLines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int linesAt(int width) const;
    QStringList wrapped(int width) const;

    int m_narrowLines;
    int m_maxLines = 0; ///< of a label that grows
};

} // namespace v2m
