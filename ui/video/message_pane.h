// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace v2m {

/// What the picture's place shows while there is no picture: an invitation, or what went wrong,
/// with the ways on from there.
class MessagePane : public QWidget {
    Q_OBJECT

public:
    explicit MessagePane(QWidget* parent = nullptr);

    void showInvitation();

    /// @param sentence for the user, whole; taken as plain text.
    /// @param canRetry whether trying the same again makes sense; of the camera, whose button that
    /// one then replaces.
    void showError(const Message& reason, bool canRetry);

    bool isShowingError() const { return m_isError; }

    /// While something is being done there is nothing to invite to: only the emblem stays.
    void setBusy(bool busy);

    /// While something that can be dropped hovers over the window.
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
