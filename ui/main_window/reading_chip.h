// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace v2m {

class ReadingLoop;

/// Indicates that the face is read while music plays; a click stops it. Hidden otherwise.
class ReadingChip : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it. @param action of the loop, unchecked by a click.
    ReadingChip(const ReadingLoop& loop, QAction& action, QWidget* parent = nullptr);

private:
    void retranslate();

    QPushButton* m_stop;
};

} // namespace v2m
