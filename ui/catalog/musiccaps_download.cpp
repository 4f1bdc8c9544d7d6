// SPDX-License-Identifier: MIT
#include "ui/catalog/musiccaps_download.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kMostRedirects = 10;

QNetworkRequest requestFor(const QUrl& address)
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Video2Music"_s);
    // Uncompressed, so that the size is known from the beginning.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(kMostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

QUrl musicCapsPage()
{
    return QUrl(u"https://huggingface.co/datasets/google/MusicCaps"_s);
}

QUrl musicCapsFile()
{
    return QUrl(
        u"https://huggingface.co/datasets/google/MusicCaps/resolve/main/musiccaps-public.csv"_s);
}

MusicCapsDownload::MusicCapsDownload(const QUrl& address, std::chrono::milliseconds patience,
                                     QObject* parent)
    : QObject(parent), m_address(address)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(patience);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const auto seconds =
            std::chrono::ceil<std::chrono::seconds>(m_silence.intervalAsDuration());
        fail(tr("%1 has sent nothing for %n second(s).", nullptr, static_cast<int>(seconds.count()))
                 .arg(host()));
    });
}

MusicCapsDownload::~MusicCapsDownload()
{
    endReply();
}

void MusicCapsDownload::start()
{
    if (isRunning())
        return;
    discard();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file.setFileName(m_folder->filePath(u"musiccaps-public.csv"_s));
    if (!m_folder->isValid() || !m_file.open(QIODevice::WriteOnly)) {
        const QString reason = m_folder->isValid() ? m_file.errorString() : m_folder->errorString();
        // Not from within start(), so that whoever calls it need not expect an answer already.
        QMetaObject::invokeMethod(
            this,
            [this, reason] {
                fail(tr("No temporary file can be made for the download (%1).").arg(reason));
            },
            Qt::QueuedConnection);
        return;
    }
    request();
}

void MusicCapsDownload::cancel()
{
    if (!isRunning())
        return;
    endReply();
    discard();
    Q_EMIT cancelled();
}

void MusicCapsDownload::discard()
{
    m_file.close();
    m_folder.reset();
}

void MusicCapsDownload::request()
{
    if (m_network == nullptr)
        m_network = std::make_unique<QNetworkAccessManager>();
    m_reply = m_network->get(requestFor(m_address));
    connect(m_reply, &QNetworkReply::readyRead, this, &MusicCapsDownload::receive);
    connect(m_reply, &QNetworkReply::finished, this, &MusicCapsDownload::complete);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 done, qint64 total) {
        if (isRunning())
            Q_EMIT progressed(done, total);
    });
    m_silence.start();
}

void MusicCapsDownload::receive()
{
    m_silence.start();
    const QByteArray bytes = m_reply->readAll();
    if (m_file.write(bytes) != bytes.size()) {
        fail(tr("The download cannot be stored (%1).").arg(m_file.errorString()));
    } else if (m_file.pos() > kMostBytes) {
        fail(tr("%1 sends far more than MusicCaps has; the download was stopped.").arg(host()));
    }
}

void MusicCapsDownload::complete()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(problem());
        return;
    }
    receive();
    if (!isRunning())
        return;
    if (!m_file.flush()) {
        fail(tr("The download cannot be stored (%1).").arg(m_file.errorString()));
        return;
    }
    m_file.close();
    endReply();
    Q_EMIT finished(m_file.fileName());
}

void MusicCapsDownload::fail(const QString& sentence)
{
    endReply();
    discard();
    Q_EMIT failed(sentence);
}

void MusicCapsDownload::endReply()
{
    m_silence.stop();
    QNetworkReply* const reply = std::exchange(m_reply, nullptr);
    if (reply == nullptr)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

QString MusicCapsDownload::problem() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    constexpr int kFirstError = 400;
    if (status >= kFirstError) {
        return tr("%1 answered with the error %2 instead of MusicCaps.")
            .arg(host(), QString::number(status));
    }
    return tr("MusicCaps could not be downloaded from %1 (%2).")
        .arg(host(), m_reply->errorString());
}

} // namespace v2m
