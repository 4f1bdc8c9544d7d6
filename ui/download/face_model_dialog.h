// SPDX-License-Identifier: MIT
#pragma once

#include "ui/download/file_download.h"

#include <QDialog>
#include <QString>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;

namespace v2m {

/// The face model as published by its authors, 317 KB.
DownloadSource faceModelSource();

/// Offers the face model: its purpose, size, licence, origin and checksum; downloads it on request
/// and installs it if the checksum is right. While network access is not allowed it leads to the
/// settings instead.
class FaceModelDialog : public QDialog {
    Q_OBJECT

public:
    /// @param target where to install the model; its folders are created.
    explicit FaceModelDialog(DownloadSource source = faceModelSource(), QString target = {},
                             QWidget* parent = nullptr);

    /// From the settings; initially not allowed.
    void setNetworkAllowed(bool isAllowed);

Q_SIGNALS:
    /// The model has been installed.
    void installed();
    void settingsRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void done(int result) override;

private:
    enum class State { Offered, Fetching, Failed, Installed };
    enum Fact { Address, Size, Licence, Checksum };
    static constexpr std::size_t kFacts = 4;

    void arrange();
    void fetch();
    void install(const QString& path);
    void enter(State state, const Message& said = {});
    void refresh();
    void retranslate();

    const QString m_target;
    const QByteArray m_sha256;
    FileDownload* m_download;
    State m_state = State::Offered;
    bool m_isNetworkAllowed = false;

    QLabel* m_text;
    std::array<QLabel*, kFacts> m_names{};
    std::array<QLabel*, kFacts> m_facts{};
    QLabel* m_hint;
    Message m_said; ///< what m_sentence says
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_fetch;
    QPushButton* m_settings;
    QPushButton* m_close;
};

} // namespace v2m
