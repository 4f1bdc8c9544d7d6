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

/// The face model as its authors publish it, of 317 KB.
DownloadSource faceModelSource();

/// Offers the face model: what it is for, how large, under which licence, where it comes from and
/// which checksum it has; fetches it when asked to, and puts it where it is found, if the checksum
/// is right. While the network is not allowed it leads to the settings instead.
class FaceModelDialog : public QDialog {
    Q_OBJECT

public:
    /// @param target where the model is put; its folders are made.
    explicit FaceModelDialog(DownloadSource source = faceModelSource(), QString target = {},
                             QWidget* parent = nullptr);

    /// As the settings say; not allowed at first.
    void setNetworkAllowed(bool isAllowed);

Q_SIGNALS:
    /// The model is where it belongs.
    void installed();
    void settingsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    enum class State { Offered, Fetching, Failed, Installed };
    enum Fact { Address, Size, Licence, Checksum };
    static constexpr std::size_t kFacts = 4;

    void arrange();
    void fetch();
    void install(const QString& path);
    void enter(State state, const QString& sentence = {});
    void refresh();
    void retranslate();

    const QString m_target;
    FileDownload* m_download;
    State m_state = State::Offered;
    bool m_isNetworkAllowed = false;

    QLabel* m_text;
    std::array<QLabel*, kFacts> m_names{};
    std::array<QLabel*, kFacts> m_facts{};
    QLabel* m_hint;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_fetch;
    QPushButton* m_settings;
    QPushButton* m_close;
};

} // namespace v2m
