// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace v2m {

/// Shown in place of the picture while there is none: an invitation or an error, with the actions
/// possible from there.
class MessagePane : public QWidget {
    Q_OBJECT

public:
    explicit MessagePane(QWidget* parent = nullptr);

    void showInvitation();

    /// @param reason a whole sentence for the user; shown as plain text.
    /// @param canRetry whether retrying makes sense; this applies to the camera, whose button is
    /// then replaced by one for retrying.
    void showError(const Message& reason, bool canRetry);

    /// While busy there is nothing to invite to: only the emblem stays.
    void setBusy(bool busy);

    /// Set while something droppable is dragged over the window.
    void setDropHighlighted(bool highlighted);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openRequested();
    void cameraRequested();
    void retryRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Emblem;

    void retranslate();
    void refreshFont();
    void refreshParts();

    Emblem* m_emblem;
    QLabel* m_text;
    QPushButton* m_retry;
    QPushButton* m_open;
    QPushButton* m_camera;
    Message m_error;
    bool m_isError = false;
    bool m_canRetry = false;
    bool m_isBusy = false;
    bool m_isHighlighted = false;
};

} // namespace v2m
