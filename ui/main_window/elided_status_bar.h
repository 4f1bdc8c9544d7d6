// SPDX-License-Identifier: MIT
#pragma once

#include <QStatusBar>

class QMainWindow;

namespace v2m {

/// A status bar that ends a message with "…" where there is no space for all of it, instead of
/// cutting through a letter.
class ElidedStatusBar : public QStatusBar {
    Q_OBJECT

public:
    using QStatusBar::QStatusBar;

    /// The window's status bar from now on.
    static ElidedStatusBar& addTo(QMainWindow& window);

    /// The message as painted.
    QString paintedMessage() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect messageArea() const;
};

} // namespace v2m
