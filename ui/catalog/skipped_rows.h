// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace v2m {

/// Says how many rows an import has skipped, and shows on demand which and why, to read and copy.
class SkippedRows : public QWidget {
    Q_OBJECT

public:
    explicit SkippedRows(QWidget* parent = nullptr);

    /// Folded in. Hidden when there is none.
    void setRows(int count, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setOpen(bool isOpen);
    void retranslate();

    int m_count = 0;
    QToolButton* m_toggle;
    QPushButton* m_copy;
    QPlainTextEdit* m_text;
};

} // namespace v2m
