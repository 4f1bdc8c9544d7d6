// SPDX-License-Identifier: MIT
#include "app/window/recovered_recordings.h"

#include "core/base/later.h"
#include "core/media/recording_recovery.h"
#include "ui/main_window/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace v2m {

RecoveredRecordings::RecoveredRecordings(MainWindow& window) : m_window(window) {}

RecoveredRecordings::~RecoveredRecordings() = default;

void RecoveredRecordings::look(const QString& folder)
{
    m_worker.post([this, folder] {
        const QStringList paths = recoverRecordings(folder);
        if (!paths.isEmpty())
            runLater(this, [this, paths] { offer(paths); });
    });
}

void RecoveredRecordings::offer(const QStringList& paths)
{
    const QFileInfo newest(paths.last());
    auto* const question = new QMessageBox(
        QMessageBox::Information, tr("A recording was recovered"),
        tr("The program ended while it was recording. %n recording(s) could be kept, in the "
           "folder %1.",
           nullptr, static_cast<int>(paths.size()))
            .arg(QDir::toNativeSeparators(newest.absolutePath())),
        QMessageBox::Close, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton* const open =
        question->addButton(tr("&Open “%1”").arg(newest.fileName()), QMessageBox::AcceptRole);
    connect(open, &QPushButton::clicked, this,
            [this, path = newest.filePath()] { m_window.openClips({path}); });
    question->open();
}

} // namespace v2m
