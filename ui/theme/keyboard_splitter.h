// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace v2m {

/// A splitter whose handles also respond to keys: Tab reaches a handle between the parts beside it,
/// the arrow keys move it (with Shift in larger steps), Home and End to its limits.
class KeyboardSplitter : public QSplitter {
    Q_OBJECT

public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle* createHandle() override;
    void showEvent(QShowEvent* event) override;
};

} // namespace v2m
