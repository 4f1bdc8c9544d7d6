// SPDX-License-Identifier: MIT
#pragma once

#include "ui/download/file_download.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace v2m {

/// The page where Google publishes the data set.
QUrl musicCapsPage();

/// Its file, of 2.9 MB.
DownloadSource musicCapsFile();

/// Says what MusicCaps is, how large, under which licence and where it comes from, and offers to
/// fetch it; or, while the network is not allowed, to open the settings.
class MusicCapsOffer : public QFrame {
    Q_OBJECT

public:
    explicit MusicCapsOffer(QWidget* parent = nullptr);

    void setNetworkAllowed(bool isAllowed);
    /// While something else is under way, nothing can be fetched.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void downloadRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_isNetworkAllowed = false;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_address;
    QLabel* m_hint;
    QPushButton* m_download;
    QPushButton* m_settings;
};

} // namespace v2m
