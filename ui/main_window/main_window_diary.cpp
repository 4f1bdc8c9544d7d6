// SPDX-License-Identifier: MIT
// MainWindow: the diary.
#include "ui/diary/diary_dialog.h"
#include "ui/diary/diary_offer.h"
#include "ui/main_window/bring_forward.h"
#include "ui/main_window/diary_keeper.h"
#include "ui/main_window/export_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/window_actions.h"
#include "ui/stage/clip_session.h"

using namespace Qt::StringLiterals;

namespace v2m {

void MainWindow::connectDiary()
{
    m_diaryKeeper =
        new DiaryKeeper(m_diary, *m_diaryOffer, *m_pane, m_player, m_live, *m_stage, this);
    connect(m_clips, &ClipSession::clipRead, m_diaryKeeper, &DiaryKeeper::keepClip);
    connect(m_diaryKeeper, &DiaryKeeper::failed, this,
            [this](const Message& reason) { m_status.say(News::Catalog, reason); });
    connect(&m_diary, &DiaryLibrary::consentKnown, this,
            [this](DiaryConsent consent) { m_settings.keepsDiary = consent == DiaryConsent::On; });
    connect(m_actions->diary, &QAction::triggered, this, &MainWindow::showDiary);
    m_diary.askForConsent();
}

void MainWindow::showDiary()
{
    if (!m_diaryDialog) {
        m_diaryDialog = new DiaryDialog(m_diary, this);
        m_diaryDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_diaryDialog, &DiaryDialog::exportRequested, this, [this] {
            const QString path =
                chooseExportFile(m_diaryDialog, tr("Export Diary"), tr("diary") + u".csv"_s,
                                 {tr("Table for spreadsheets (*.csv)")});
            if (path.isEmpty())
                return;
            rememberExportFolder(path);
            m_diary.exportTo(path);
        });
    }
    bringForward(*m_diaryDialog);
}

} // namespace v2m
