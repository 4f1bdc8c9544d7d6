// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/preview/preview_source.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace v2m {

/// yt-dlp's answer: an address, or why there is none.
struct StreamResult {
    QUrl address;  ///< http or https; empty if `error` is set
    Message error; ///< a phrase: "yt-dlp did not answer within 15 seconds"
};

/// Asks the user's own yt-dlp for the address of a stream, asynchronously and with a timeout.
///
/// The program is not trusted: its output is read up to a limit, only http and https addresses are
/// accepted, and on timeout it is killed with all its children. Errors are results; nothing is
/// thrown.
class YtDlpResolver : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kTimeLimit{15'000};

    explicit YtDlpResolver(QObject* parent = nullptr,
                           std::chrono::milliseconds timeLimit = kTimeLimit);
    /// Kills any running process.
    ~YtDlpResolver() override;

    /// Starts resolving a plan of kind Stream, cancelling an earlier one. finished() is emitted
    /// exactly once, always from the event loop, unless cancel() or another resolve() comes first.
    void resolve(const PreviewPlan& plan);

    /// Cancels; finished() will not be emitted.
    void cancel();

    bool isRunning() const { return m_isAsking; }

Q_SIGNALS:
    void finished(const v2m::StreamResult& result);

private:
    void onOutput();
    void onExit(int exitCode, QProcess::ExitStatus status);
    void stopProcess();
    void fail(const Message& cause);
    void finishLater(const StreamResult& result);

    QTimer m_deadline;
    std::chrono::milliseconds m_timeLimit;
    QProcess* m_process = nullptr; ///< a child; outlives its request until it has ended
    QByteArray m_answer;
    QByteArray m_complaint;
    quint64 m_question = 0; ///< identifies the current request, to drop results of cancelled ones
    bool m_isAsking = false;
};

} // namespace v2m
