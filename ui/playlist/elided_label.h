// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace v2m {

/// A line of text that is cut rather than asking for room, and takes a second line where it is
/// narrow. Its height follows from its width alone, so that nothing moves when the text changes.
/// The whole text is the tool tip and what screen readers read.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    /// @param narrowLines how many lines there are where a line holds less than 60 characters.
    explicit ElidedLabel(int narrowLines, QWidget* parent = nullptr);

    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int linesAt(int width) const;

    int m_narrowLines;
};

} // namespace v2m
