// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QByteArray>
#include <QFile>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace v2m {

/// A file to download.
struct DownloadSource {
    QUrl address;
    QString name;     ///< for messages: "MusicCaps"
    QString fileName; ///< name of the downloaded file
    qint64 mostBytes = 64LL << 20;
    QByteArray sha256 = {}; ///< in hexadecimal; empty where the owner checks the content otherwise
};

/// Downloads a file into a temporary folder. Does not access the network before start(), which the
/// owner calls only when the user allows and wants it.
///
/// The result is a file of plausible size; the owner must check whether it is the right one.
class FileDownload : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kPatience{20};

    /// @param patience how long the server may be silent.
    explicit FileDownload(DownloadSource source, std::chrono::milliseconds patience = kPatience,
                          QObject* parent = nullptr);
    ~FileDownload() override;

    /// finished(), failed() or cancelled() follows. Does nothing while a download is running.
    void start();
    void cancel();
    bool isRunning() const { return m_reply != nullptr; }

    /// Deletes the downloaded file.
    void discard();

    /// The server's name, for messages.
    QString host() const { return m_source.address.host(); }

Q_SIGNALS:
    /// @param total -1 if the server does not say.
    void progressed(qint64 done, qint64 total);
    /// @param path of a file that exists until discard(), the next start() or destruction.
    void finished(const QString& path);
    /// @param problem says what went wrong and where.
    void failed(const v2m::Message& problem);
    void cancelled();

private:
    void request();
    void receive();
    void complete();
    void fail(const Message& problem);
    void endReply();
    Message problem() const;

    const DownloadSource m_source;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< created with the first download
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<QTemporaryDir> m_folder;
    QFile m_file;
    QTimer m_silence;
};

} // namespace v2m
