// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace v2m {

/// Makes a second start of the program a message to the first.
///
/// Over a local socket that only this user may open, so that it works without a session bus too.
/// One window for each user and display: two people at one machine, or one person on two screens,
/// do not meet.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// What a later start asks of the first.
    struct Request {
        QStringList clips;        ///< absolute paths to open; empty: only to be raised
        bool usesCamera = false;  ///< switch the camera on
        bool choosesClip = false; ///< ask for a clip to open
        QByteArray activation; ///< the desktop's token, with which a window may come to the front
    };

    /// @param name of the socket; the default is this user's and display's.
    explicit SingleInstance(QString name = defaultName(), QObject* parent = nullptr);

    /// Hands the request to the instance that runs, if any. Waits for its answer, two seconds at
    /// most: one that hangs is passed over.
    /// @returns whether it was taken: then there is nothing left to do.
    bool handOver(const Request& request) const;

    /// From now on this is the instance that others hand over to. False, with a warning in the log,
    /// where no socket can be made; the program runs all the same.
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
