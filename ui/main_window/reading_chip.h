// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace v2m {

class ReadingLoop;

/// The sign that the face is read while music plays, and the one click that ends it; seen only
/// while it is.
class ReadingChip : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it. @param action of the loop, which the click unchecks.
    ReadingChip(const ReadingLoop& loop, QAction& action, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_stop;
};

} // namespace v2m
