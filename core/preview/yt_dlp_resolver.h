// SPDX-License-Identifier: MIT
#pragma once

#include "core/preview/preview_source.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace v2m {

/// What yt-dlp answered: an address, or a sentence for the user that says why there is none.
struct StreamResult {
    QUrl address; ///< http or https; empty when `error` is not
    QString error;
};

/// Asks the user's own yt-dlp for the address of a stream, without blocking and for a limited time.
///
/// The program is not trusted to be well-behaved: its answer is read up to a limit, only an http or
/// https address is taken from it, and when the time is up it is killed with all it has started.
/// Errors are results; nothing is thrown.
class YtDlpResolver : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kTimeLimit{15'000};

    explicit YtDlpResolver(QObject* parent = nullptr,
                           std::chrono::milliseconds timeLimit = kTimeLimit);
    /// Kills what still runs.
    ~YtDlpResolver() override;

    /// Starts on a plan of kind Stream; an earlier question is cancelled. finished() follows
    /// exactly once, always from the event loop, unless cancel() or another resolve() comes first.
    void resolve(const PreviewPlan& plan);

    /// Drops the question: no finished() comes for it.
    void cancel();

    bool isRunning() const { return m_isAsking; }

Q_SIGNALS:
    void finished(const v2m::StreamResult& result);

private:
    void onOutput();
    void onExit(int exitCode, QProcess::ExitStatus status);
    void stopProcess();
    void finishLater(const StreamResult& result);

    QTimer m_deadline;
    std::chrono::milliseconds m_timeLimit;
    QProcess* m_process = nullptr; ///< a child of this; outlives its question until it has ended
    QByteArray m_answer;
    QByteArray m_complaint;
    quint64 m_question = 0; ///< tells results of dropped questions from those of this one
    bool m_isAsking = false;
};

} // namespace v2m
