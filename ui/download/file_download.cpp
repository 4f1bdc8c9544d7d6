// SPDX-License-Identifier: MIT
#include "ui/download/file_download.h"

#include "core/base/later.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kMaxRedirects = 10;

QNetworkRequest requestFor(const QUrl& address)
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Video2Music"_s);
    // Uncompressed, so that the size is known from the start.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(kMaxRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

FileDownload::FileDownload(DownloadSource source, std::chrono::milliseconds patience,
                           QObject* parent)
    : QObject(parent), m_source(std::move(source))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(patience);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const auto seconds = static_cast<int>(
            std::chrono::ceil<std::chrono::seconds>(m_silence.intervalAsDuration()).count());
        fail(Message("v2m::FileDownload", "%1 has sent nothing for %n second(s).", nullptr, seconds)
                 .arg(host()));
    });
}

FileDownload::~FileDownload()
{
    endReply();
}

void FileDownload::start()
{
    if (isRunning())
        return;
    discard();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file.setFileName(m_folder->filePath(m_source.fileName));
    if (!m_folder->isValid() || !m_file.open(QIODevice::WriteOnly)) {
        const QString reason = m_folder->isValid() ? m_file.errorString() : m_folder->errorString();
        // Queued, so that failed() is never emitted from within start().
        runLater(this, [this, reason] {
            fail(
                Message("v2m::FileDownload", "No temporary file can be made for the download (%1).")
                    .arg(reason));
        });
        return;
    }
    request();
}

void FileDownload::cancel()
{
    if (!isRunning())
        return;
    endReply();
    discard();
    Q_EMIT cancelled();
}

void FileDownload::discard()
{
    m_file.close();
    m_folder.reset();
}

void FileDownload::request()
{
    if (m_network == nullptr)
        m_network = std::make_unique<QNetworkAccessManager>();
    m_reply = m_network->get(requestFor(m_source.address));
    connect(m_reply, &QNetworkReply::readyRead, this, &FileDownload::receive);
    connect(m_reply, &QNetworkReply::finished, this, &FileDownload::complete);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 done, qint64 total) {
        if (isRunning())
            Q_EMIT progressed(done, total);
    });
    m_silence.start();
}

void FileDownload::receive()
{
    m_silence.start();
    const QByteArray bytes = m_reply->readAll();
    if (m_file.write(bytes) != bytes.size()) {
        fail(Message("v2m::FileDownload", "The download cannot be stored (%1).")
                 .arg(m_file.errorString()));
    } else if (m_file.pos() > m_source.mostBytes) {
        fail(Message("v2m::FileDownload",
                     "%1 sends far more than %2 has; the download was stopped.",
                     "a server's name, what is downloaded")
                 .arg(host(), m_source.name));
    }
}

void FileDownload::complete()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(problem());
        return;
    }
    receive();
    if (!isRunning())
        return;
    if (!m_file.flush()) {
        fail(Message("v2m::FileDownload", "The download cannot be stored (%1).")
                 .arg(m_file.errorString()));
        return;
    }
    m_file.close();
    endReply();
    Q_EMIT finished(m_file.fileName());
}

void FileDownload::fail(const Message& problem)
{
    endReply();
    discard();
    Q_EMIT failed(problem);
}

void FileDownload::endReply()
{
    m_silence.stop();
    QNetworkReply* const reply = std::exchange(m_reply, nullptr);
    if (reply == nullptr)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

Message FileDownload::problem() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    constexpr int kFirstError = 400;
    if (status >= kFirstError) {
        return Message("v2m::FileDownload", "%1 answered with the error %2 instead of %3.",
                       "a server's name, a number, what was to be downloaded")
            .arg(host(), QString::number(status), m_source.name);
    }
    return Message("v2m::FileDownload", "%1 could not be downloaded from %2 (%3).",
                   "what was to be downloaded, a server's name, a reason")
        .arg(m_source.name, host(), m_reply->errorString());
}

} // namespace v2m
