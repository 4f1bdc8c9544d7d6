// SPDX-License-Identifier: MIT
#pragma once

#include <QStatusBar>

class QMainWindow;

namespace v2m {

class Motion;

/// A status bar that ends a message with "…" where there is no space for all of it, instead of
/// cutting through a letter. A message rises into its place.
class ElidedStatusBar : public QStatusBar {
    Q_OBJECT

public:
    explicit ElidedStatusBar(QWidget* parent = nullptr);

    /// The window's status bar from now on.
    static ElidedStatusBar& addTo(QMainWindow& window);

    /// The message as painted.
    QString paintedMessage() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect messageArea() const;

    Motion* m_rise;
    double m_share = 1.0; ///< of its way that the message has risen
};

} // namespace v2m
