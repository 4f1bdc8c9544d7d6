// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QObject>

class QAction;
class QMenu;

namespace v2m {

class FoldingPanes;
class PlaylistPane;
class Stage;

/// The parts of the window that the listener may hide: commands of the View menu, which show what
/// is seen and are as they were left at the next start.
class ViewPanels : public QObject {
    Q_OBJECT
public:
    /// Puts its commands before those that the menu has already, and hides what was hidden. All
    /// outlive it.
    ViewPanels(QMenu& menu, FoldingPanes& panes, Stage& stage, PlaylistPane& pane,
               QObject* parent = nullptr);

    QAction* list;
    QAction* emotions;
    QAction* timeline;
    QAction* pad;
    QAction* details; ///< of a track, of the list's own commands

    void retranslate();

private:
    QAction* make(Icon icon);

    FoldingPanes& m_panes;
    Stage& m_stage;
};

} // namespace v2m
