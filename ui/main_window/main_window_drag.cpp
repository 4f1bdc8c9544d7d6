// SPDX-License-Identifier: MIT
// What is dragged over the window, and dropped on it.
#include "ui/main_window/drop_judge.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/mood_view.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStatusBar>

namespace v2m {

void MainWindow::acceptClips()
{
    setAcceptDrops(true);
    // A clip that is dropped on a field is meant for the window, not to be written out there.
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->setAcceptDrops(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const DropVerdict verdict = judgeDrop(*event->mimeData());
    if (verdict.clips.isEmpty()) {
        say(verdict.refusal);
        return;
    }
    statusBar()->clearMessage();
    m_mood->video().setDropHighlighted(true);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    m_mood->video().setDropHighlighted(false);
    statusBar()->clearMessage();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_mood->video().setDropHighlighted(false);
    const DropVerdict verdict = judgeDrop(*event->mimeData());
    if (verdict.clips.isEmpty()) {
        say(verdict.refusal);
        return;
    }
    event->acceptProposedAction();
    openClips(verdict.clips, verdict.leftOut);
    if (!verdict.leftOut.isEmpty())
        sayWith(leftOutSentence(verdict.leftOut, verdict.leftOut.size() + verdict.clips.size()),
                leftOutReasons(verdict.leftOut));
}

} // namespace v2m
