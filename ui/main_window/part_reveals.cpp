// SPDX-License-Identifier: MIT
#include "ui/main_window/part_reveals.h"

#include "ui/emotion/circumplex_pad.h"
#include "ui/main_window/folding_panes.h"
#include "ui/main_window/window_actions.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/stage/stage.h"

namespace v2m {

PartReveals::PartReveals(FoldingPanes& panes, const Stage& stage, const CircumplexPad& pad,
                         PlaylistPane& pane, const PlayerBar& player, const WindowActions& actions,
                         QObject* parent)
    : QObject(parent)
{
    connect(&stage, &Stage::changed, this, [&panes, &stage] {
        if (stage.state().isRead()) // the user started this and waits for it
            panes.reveal(FoldingPanes::Part::Picture);
    });
    connect(actions.find, &QAction::triggered, this, [&panes, &pane] {
        panes.reveal(FoldingPanes::Part::Music);
        pane.takeSearchFocus();
    });
    connect(pane.actions().details(), &QAction::triggered, this, [&panes, &pane] {
        if (pane.areDetailsShown())
            panes.reveal(FoldingPanes::Part::Music);
    });
    connect(&player, &PlayerBar::trackRequested, this, [&panes, &pane] {
        panes.reveal(FoldingPanes::Part::Music);
        pane.goToPlaying();
    });
    connect(&pad, &CircumplexPad::trackChosen, this, [&panes, &pane](int track) {
        panes.reveal(FoldingPanes::Part::Music);
        pane.view().selectRow(track);
        pane.view().setFocus(Qt::OtherFocusReason);
    });
}

} // namespace v2m
