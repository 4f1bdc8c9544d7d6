// SPDX-License-Identifier: MIT
// MainWindow: the diary.
#include "ui/diary/diary_offer.h"
#include "ui/main_window/diary_keeper.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_diary.h"
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
    m_diaryDialog = new WindowDiary(m_diary, *m_actions->diary, *this);
    m_diary.askForConsent();
}

} // namespace v2m
