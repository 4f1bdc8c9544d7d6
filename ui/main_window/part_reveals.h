// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace v2m {

class CircumplexPad;
class FoldingPanes;
class PlayerBar;
class PlaylistPane;
class Stage;
class WindowActions;

/// Switches to the part of the window that the listener turns to, if it is folded away: the picture
/// for what is being read; the music for a search, for details, and for a track of the player or of
/// the pad.
class PartReveals : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    PartReveals(FoldingPanes& panes, const Stage& stage, const CircumplexPad& pad,
                PlaylistPane& pane, const PlayerBar& player, const WindowActions& actions,
                QObject* parent);
};

} // namespace v2m
