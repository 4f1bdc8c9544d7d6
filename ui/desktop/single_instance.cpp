// SPDX-License-Identifier: MIT
#include "ui/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

Q_LOGGING_CATEGORY(instanceLog, "video2music.instance")

constexpr int kAnswerLimitMs = 2000;
constexpr auto kStreamVersion = QDataStream::Qt_6_0;
const QByteArray kTaken = "taken"_ba;

/// No genuine request is longer; anything beyond is rejected.
constexpr qint64 kMaxBytes = 4 << 20;

QDataStream& operator<<(QDataStream& stream, const SingleInstance::Request& request)
{
    return stream << request.clips << request.usesCamera << request.choosesClip
                  << request.activation;
}

QDataStream& operator>>(QDataStream& stream, SingleInstance::Request& request)
{
    return stream >> request.clips >> request.usesCamera >> request.choosesClip >>
           request.activation;
}

} // namespace

SingleInstance::SingleInstance(QString name, QObject* parent)
    : QObject(parent), m_name(std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QString SingleInstance::defaultName()
{
    // The display's name may be a long path; a socket's name must be short.
    const QByteArray display = qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
    const QByteArray digest =
        QCryptographicHash::hash(display, QCryptographicHash::Sha1).toHex().left(12);
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); // this user only
    return u"%1/video2music-%2-%3"_s.arg(folder).arg(getuid()).arg(QString::fromLatin1(digest));
}

bool SingleInstance::handOver(const Request& request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kAnswerLimitMs))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(kStreamVersion);
    stream << request;
    while (socket.bytesAvailable() < kTaken.size()) {
        if (!socket.waitForReadyRead(kAnswerLimitMs))
            return false;
    }
    return socket.read(kTaken.size()) == kTaken;
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // A leftover of a killed process, since nobody answered there.
    QLocalServer::removeServer(m_name);
    if (m_server.listen(m_name))
        return true;
    qCWarning(instanceLog) << "cannot listen at" << m_name << m_server.errorString();
    return false;
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > kMaxBytes) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.setVersion(kStreamVersion);
            stream.startTransaction();
            Request request;
            stream >> request;
            if (!stream.commitTransaction())
                return; // incomplete so far
            socket->write(kTaken);
            socket->flush();
            Q_EMIT requested(request);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace v2m
