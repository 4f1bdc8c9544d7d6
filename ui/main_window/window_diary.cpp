// SPDX-License-Identifier: MIT
#include "ui/main_window/window_diary.h"

#include "ui/diary/diary_dialog.h"
#include "ui/main_window/bring_forward.h"
#include "ui/main_window/export_dialog.h"
#include "ui/main_window/window_text.h"
#include "ui/session/diary_library.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace v2m {

WindowDiary::WindowDiary(DiaryLibrary& diary, const QAction& action, QWidget& window)
    : QObject(&window), m_diary(diary), m_window(window)
{
    connect(&action, &QAction::triggered, this, &WindowDiary::show);
}

WindowDiary::~WindowDiary()
{
    delete m_dialog.data();
}

void WindowDiary::show()
{
    if (!m_dialog) {
        m_dialog = new DiaryDialog(m_diary, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &DiaryDialog::exportRequested, this, &WindowDiary::exportDiary);
    }
    bringForward(*m_dialog);
}

void WindowDiary::exportDiary()
{
    const QString path = chooseExportFile(m_dialog, WindowText::tr("Export Diary"),
                                          WindowText::tr("diary") + u".csv"_s,
                                          {WindowText::tr("Table for spreadsheets (*.csv)")});
    if (path.isEmpty())
        return;
    rememberExportFolder(path);
    m_diary.exportTo(path);
}

} // namespace v2m
