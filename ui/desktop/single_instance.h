// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace v2m {

/// Turns a second start of the program into a message to the first.
///
/// Uses a local socket that only this user may open, so it works without a session bus too. There
/// is one window per user and display: two people on one machine, or one person with two displays,
/// have separate ones.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// What a later start requests of the first.
    struct Request {
        QStringList clips;        ///< absolute paths to open; empty: only raise the window
        bool usesCamera = false;  ///< switch the camera on
        bool choosesClip = false; ///< ask for a clip to open
        QByteArray activation;    ///< the desktop's token that lets a window come to the front
    };

    /// @param name of the socket; by default specific to user and display.
    explicit SingleInstance(QString name = defaultName(), QObject* parent = nullptr);

    /// Passes the request to the running instance, if any. Waits for its answer for at most two
    /// seconds; an instance that hangs is ignored.
    /// @returns whether it was accepted, so that this process can quit.
    bool handOver(const Request& request) const;

    /// Makes this the instance that receives later requests. False, with a warning in the log, if
    /// no socket can be created; the program runs anyway.
    bool listen();

    static QString defaultName();

Q_SIGNALS:
    void requested(const v2m::SingleInstance::Request& request);

private:
    void accept();

    const QString m_name;
    QLocalServer m_server;
};

} // namespace v2m
