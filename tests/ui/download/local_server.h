// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <stdexcept>

namespace v2m {

/// A web server on this machine that answers every request with the same bytes, or never.
class LocalServer : public QTcpServer {
public:
    LocalServer()
    {
        if (!listen(QHostAddress::LocalHost))
            throw std::runtime_error("no port is free on this machine");
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    QUrl address() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/musiccaps-public.csv").arg(serverPort()));
    }

    /// A whole answer of HTTP.
    void answerWith(const QByteArray& statusLine, const QByteArray& body)
    {
        m_answer = "HTTP/1.1 " + statusLine + "\r\nContent-Type: text/csv\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    }

    /// As it stands, whether or not it is HTTP.
    void answerWithBytes(const QByteArray& bytes) { m_answer = bytes; }

    int requests() const { return m_requests; }
    int openConnections() const { return static_cast<int>(findChildren<QTcpSocket*>().size()); }

    /// Keep the connection after the answer, as if there were more to come.
    bool keepsOpen = false;

private:
    void serve(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return; // small requests come in one piece
            ++m_requests;
            socket->write(m_answer);
            if (!m_answer.isEmpty() && !keepsOpen)
                socket->disconnectFromHost();
        });
    }

    QByteArray m_answer; ///< empty: none
    int m_requests = 0;
};

/// A file in the format of MusicCaps.
inline QByteArray musicCapsTable(int rows)
{
    QByteArray table = "ytid,start_s,end_s,audioset_positive_labels,aspect_list,caption,author_id,"
                       "is_balanced_subset,is_audioset_eval\n";
    for (int i = 0; i < rows; ++i) {
        table += QByteArray::number(i).rightJustified(11, 'x') +
                 R"(,30,40,/m/04rlf,"['slow piano', 'sad']",A slow and sad piano.,4,False,True)" +
                 '\n';
    }
    return table;
}

} // namespace v2m
