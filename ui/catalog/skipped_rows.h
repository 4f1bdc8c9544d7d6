// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace v2m {

/// The number of rows or files skipped by an import, with expandable details to read and copy.
class SkippedRows : public QWidget {
    Q_OBJECT

public:
    enum class Of { Table, Folder, Notes };

    explicit SkippedRows(QWidget* parent = nullptr, Of of = Of::Table);

    /// Collapsed. Hidden if there are none.
    void setRows(int count, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setOpen(bool isOpen);
    void retranslate();

    const Of m_of;
    int m_count = 0;
    QToolButton* m_toggle;
    QPushButton* m_copy;
    QPlainTextEdit* m_text;
};

} // namespace v2m
