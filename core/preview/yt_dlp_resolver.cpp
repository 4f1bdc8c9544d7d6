// SPDX-License-Identifier: MIT
#include "core/preview/yt_dlp_resolver.h"

#include <QList>

#include <csignal>
#include <unistd.h>

namespace v2m {
namespace {

/// An address is a few hundred bytes, sometimes two thousand.
constexpr qsizetype kLongestAnswer = 65'536;
/// Only the end of longer error output is kept, as it has the cause.
constexpr qsizetype kLongestComplaint = 8'192;
constexpr qsizetype kLongestCause = 300;

QUrl addressIn(const QByteArray& answer)
{
    for (const QByteArray& line : answer.split('\n')) {
        QUrl address(QString::fromUtf8(line.trimmed()), QUrl::StrictMode);
        const bool isWeb =
            address.scheme() == QLatin1String("http") || address.scheme() == QLatin1String("https");
        if (address.isValid() && isWeb && !address.host().isEmpty())
            return address;
    }
    return {};
}

Message notAnAddress()
{
    return Message("v2m::YtDlpResolver",
                   "yt-dlp answered with something that is not the address of a stream");
}

/// The last non-empty line, limited in length.
QString causeIn(const QByteArray& complaint)
{
    const QList<QByteArray> lines = complaint.split('\n');
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        QString text = QString::fromUtf8(*line);
        for (QChar& c : text) {
            if (c.category() == QChar::Other_Control)
                c = QLatin1Char(' ');
        }
        text = text.simplified().left(kLongestCause);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

YtDlpResolver::YtDlpResolver(QObject* parent, std::chrono::milliseconds timeLimit)
    : QObject(parent), m_timeLimit(timeLimit)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        stopProcess();
        const auto seconds =
            static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_timeLimit).count());
        fail(Message("v2m::YtDlpResolver", "yt-dlp did not answer within %n second(s)", nullptr,
                     seconds));
    });
}

YtDlpResolver::~YtDlpResolver()
{
    cancel();
    // A killed process ends at once; waiting avoids a zombie.
    const auto processes = findChildren<QProcess*>(QString(), Qt::FindDirectChildrenOnly);
    for (QProcess* process : processes)
        process->waitForFinished(1000);
}

void YtDlpResolver::resolve(const PreviewPlan& plan)
{
    cancel();
    m_isAsking = true;
    m_answer.clear();
    m_complaint.clear();
    if (plan.kind != PreviewKind::Stream || plan.program.isEmpty()) {
        fail(Message("v2m::YtDlpResolver", "there is no stream to ask yt-dlp for"));
        return;
    }

    m_process = new QProcess(this);
    m_process->setStandardInputFile(QProcess::nullDevice());
    // A separate process group, so that its children can be killed with it.
    m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &YtDlpResolver::onOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &YtDlpResolver::onOutput);
    connect(m_process, &QProcess::finished, this, &YtDlpResolver::onExit);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the others end in finished()
        const QString cause = m_process->errorString();
        stopProcess();
        fail(Message("v2m::YtDlpResolver", "yt-dlp could not be started: %1").arg(cause));
    });
    m_deadline.start(m_timeLimit);
    m_process->start(plan.program, plan.arguments, QIODevice::ReadOnly);
}

void YtDlpResolver::cancel()
{
    ++m_question;
    m_isAsking = false;
    m_deadline.stop();
    stopProcess();
}

void YtDlpResolver::onOutput()
{
    if (m_process == nullptr)
        return;
    m_answer += m_process->readAllStandardOutput();
    m_complaint = (m_complaint + m_process->readAllStandardError()).right(kLongestComplaint);
    if (m_answer.size() <= kLongestAnswer)
        return;
    stopProcess();
    fail(notAnAddress());
}

void YtDlpResolver::onExit(int exitCode, QProcess::ExitStatus status)
{
    onOutput();
    if (m_process == nullptr) // the last output was too long
        return;
    stopProcess();
    if (status == QProcess::NormalExit && exitCode == 0) {
        const QUrl address = addressIn(m_answer);
        if (!address.isEmpty())
            finishLater({address, {}});
        else
            fail(notAnAddress());
        return;
    }
    const QString cause = causeIn(m_complaint);
    if (cause.isEmpty())
        fail(Message("v2m::YtDlpResolver", "yt-dlp found no stream and did not say why"));
    else
        fail(Message("v2m::YtDlpResolver", "yt-dlp found no stream: %1").arg(cause));
}

void YtDlpResolver::stopProcess()
{
    if (m_process == nullptr)
        return;
    QProcess* process = m_process;
    m_process = nullptr;
    process->disconnect(this);
    const qint64 id = process->processId();
    if (process->state() == QProcess::NotRunning || id <= 0) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    ::kill(static_cast<pid_t>(-id), SIGKILL);
    process->kill(); // in case it died or left its group before the line above
}

void YtDlpResolver::fail(const Message& cause)
{
    finishLater({{}, cause});
}

void YtDlpResolver::finishLater(const StreamResult& result)
{
    m_deadline.stop();
    const quint64 question = m_question;
    QTimer::singleShot(0, this, [this, question, result] {
        if (question != m_question)
            return;
        m_isAsking = false;
        Q_EMIT finished(result);
    });
}

} // namespace v2m
