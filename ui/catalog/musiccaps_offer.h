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

/// Describes MusicCaps (content, size, licence, origin) and offers to download it or, without
/// network permission, to open the settings.
class MusicCapsOffer : public QFrame {
    Q_OBJECT

public:
    explicit MusicCapsOffer(QWidget* parent = nullptr);

    void setNetworkAllowed(bool isAllowed);

Q_SIGNALS:
    void downloadRequested();
    void settingsRequested();

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
