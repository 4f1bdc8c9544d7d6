// SPDX-License-Identifier: MIT
// MainWindow: the list, the catalog and the listener's own folders.
#include "ui/emotion/circumplex_pad.h"
#include "ui/main_window/folding_panes.h"
#include "ui/main_window/list_files.h"
#include "ui/main_window/list_news.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/mood_link.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/main_window/reading_chip.h"
#include "ui/main_window/reading_loop.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_catalog.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/playlist/track_details.h"
#include "ui/stage/clip_session.h"
#include "ui/stage/stage.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace v2m {
void MainWindow::connectMusic()
{
    new ListNews(*m_music, m_pane->model(), m_library, *m_stage, m_clips->shelf(), m_status, this);
    m_catalog =
        new WindowCatalog({m_library, *m_music, *m_pane, m_player, m_status}, *m_actions, *this);
    connect(m_catalog, &WindowCatalog::settingsRequested, this,
            [this] { showSettings(SettingsPage::Privacy); }); // to allow the network
    connect(&m_pane->model(), &PlaylistModel::listChanged, this, &MainWindow::refreshActions);
    connect(m_actions->another, &QAction::triggered, m_pane, &PlaylistPane::askForAnotherSelection);
    connect(m_pane, &PlaylistPane::evidenceRequested, &m_library,
            &LibraryController::requestEvidence);
    connect(&m_library, &LibraryController::evidenceReady, &m_pane->details(),
            &TrackDetails::setEvidence);
    connect(m_pane->actions().details(), &QAction::triggered, this, [this] {
        if (m_pane->areDetailsShown())
            m_panes->reveal(FoldingPanes::Part::Music);
    });
    connect(m_playerBar, &PlayerBar::trackRequested, this, [this] {
        m_panes->reveal(FoldingPanes::Part::Music);
        m_pane->goToPlaying();
    });
}

void MainWindow::connectReading()
{
    m_reading = new ReadingLoop({m_player, *m_music, *m_stage, m_live, *m_capture},
                                *m_actions->keepReading, this);
    m_mood = new MoodLink(*m_stage, *m_music, *m_reading, this);
    m_listFiles = new ListFiles(
        {*m_music, m_library.playlists(), *m_stage, m_clips->shelf(), *m_mood, m_status},
        *m_actions, *this);
    connect(m_pane, &PlaylistPane::exportRequested, m_listFiles, &ListFiles::exportList);
    auto* chip = new ReadingChip(*m_reading, *m_actions->keepReading);
    auto* layout = qobject_cast<QVBoxLayout*>(centralWidget()->layout());
    layout->insertWidget(layout->indexOf(m_playerBar), chip);
    connect(m_reading, &ReadingLoop::ended, this,
            [this](const Message& summary) { m_status.say(News::Reading, summary); });
}

void MainWindow::connectLibrary()
{
    connect(m_pad, &CircumplexPad::trackChosen, this, [this](int track) {
        m_panes->reveal(FoldingPanes::Part::Music);
        m_pane->view().selectRow(track);
        m_pane->view().setFocus(Qt::OtherFocusReason);
    });
}

} // namespace v2m
