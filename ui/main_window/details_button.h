// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QToolButton>

class QFrame;
class QLabel;

namespace v2m {

/// At the end of the status bar: what only the curious want to know, in a small sheet that opens
/// above the button. Its tool tip and a screen reader tell the same.
class DetailsButton : public QToolButton {
    Q_OBJECT
public:
    /// @param lines from top to bottom; their owners go on filling them. Empty ones are left out
    /// of what is told.
    explicit DetailsButton(const QList<QLabel*>& lines, QWidget* parent = nullptr);

    /// The lines as they are now, one below the other.
    QString summary() const;

protected:
    bool event(QEvent* event) override;

private:
    void openSheet();
    void retranslate();

    QList<QLabel*> m_lines;
    QFrame* m_sheet;
};

} // namespace v2m
