// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QObject>

class QAction;
class QMenu;

namespace v2m {

class FoldingPanes;
class PlayerBar;
class PlaylistPane;
class Stage;

/// Commands of the View menu for the parts of the window that can be hidden; their state is saved.
class ViewPanels : public QObject {
    Q_OBJECT
public:
    /// Inserts its commands before the existing ones and hides what was hidden. All must outlive
    /// it.
    ViewPanels(QMenu& menu, FoldingPanes& panes, Stage& stage, PlaylistPane& pane,
               PlayerBar& playerBar, QObject* parent = nullptr);

    QAction* list;
    QAction* emotions;
    QAction* timeline;
    QAction* pad;
    QAction* clips;
    QAction* player;
    QAction* details; ///< of a track, of the list's own commands

private:
    void retranslate();
    QAction* make(Icon icon);

    FoldingPanes& m_panes;
    Stage& m_stage;
};

} // namespace v2m
