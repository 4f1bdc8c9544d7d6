// SPDX-License-Identifier: MIT
#include "ui/playlist/page_browser.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

namespace v2m {
namespace {

/// Some desktops' xdg-open runs as long as the browser, so a later exit code is irrelevant.
constexpr qint64 kPatienceMs = 15'000;

} // namespace

bool PageBrowser::open(const QUrl& page)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (program.isEmpty())
        return QDesktopServices::openUrl(page);

    auto* process = new QProcess(this);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    // The browser must outlive this program and its terminal.
    process->setChildProcessModifier([] { ::setsid(); });
    QElapsedTimer sinceStart;
    sinceStart.start();
    process->start(program, {QString::fromLatin1(page.toEncoded())}, QIODevice::ReadOnly);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return false;
    }
    connect(process, &QProcess::finished, this,
            [this, process, page, sinceStart](int exitCode, QProcess::ExitStatus status) {
                process->deleteLater();
                const bool isOpened = status == QProcess::NormalExit && exitCode == 0;
                if (!isOpened && sinceStart.elapsed() < kPatienceMs)
                    Q_EMIT failed(page);
            });
    connect(process, &QProcess::errorOccurred, this,
            [this, process, page](QProcess::ProcessError error) {
                if (error != QProcess::FailedToStart)
                    return; // the others end in finished()
                process->deleteLater();
                Q_EMIT failed(page);
            });
    return true;
}

} // namespace v2m
