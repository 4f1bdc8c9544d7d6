// SPDX-License-Identifier: MIT
#pragma once

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

/// What is to be had, and from where.
struct DownloadSource {
    QUrl address;
    QString name;     ///< for messages: MusicCaps
    QString fileName; ///< what it is called once it is here
    qint64 mostBytes = 64LL << 20;
};

/// Fetches a file into a temporary folder. Nothing of the network is touched before start(), which
/// whoever owns this calls only when the user allows and wants it.
///
/// What came is some file of a sensible size; whether it is the one that was wanted, its owner
/// finds out.
class FileDownload : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kPatience{20};

    /// @param patience how long the other side may be silent.
    explicit FileDownload(DownloadSource source, std::chrono::milliseconds patience = kPatience,
                          QObject* parent = nullptr);
    ~FileDownload() override;

    /// One of finished(), failed() and cancelled() follows. Nothing happens while one is running.
    void start();
    void cancel();
    bool isRunning() const { return m_reply != nullptr; }

    /// Deletes what came.
    void discard();

    /// The server's name, for messages.
    QString host() const { return m_source.address.host(); }

Q_SIGNALS:
    /// @param total -1 where the server does not say.
    void progressed(qint64 done, qint64 total);
    /// @param path of a file that stays until discard(), the next start() or the end of this.
    void finished(const QString& path);
    /// @param sentence says what went wrong and where.
    void failed(const QString& sentence);
    void cancelled();

private:
    void request();
    void receive();
    void complete();
    void fail(const QString& sentence);
    void endReply();
    QString problem() const;

    const DownloadSource m_source;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made with the first download
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<QTemporaryDir> m_folder;
    QFile m_file;
    QTimer m_silence;
};

} // namespace v2m
