// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_row.h"
#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace v2m {

class PlaylistModel;
class PlaylistView;

/// Actions for the selected rows and for the list, with shortcuts that work while the list has
/// focus, enabled as applicable, for menus and tool buttons.
class PlaylistActions : public QObject {
    Q_OBJECT

public:
    PlaylistActions(PlaylistModel& model, PlaylistView& view);

    QAction* play() const { return m_play; }
    QAction* pin() const { return m_pin; }
    QAction* like() const { return m_like; }
    QAction* dislike() const { return m_dislike; }
    QAction* moveUp() const { return m_moveUp; }
    QAction* moveDown() const { return m_moveDown; }
    QAction* remove() const { return m_remove; }
    QAction* clear() const { return m_clear; } ///< takes all rows out
    QAction* moreLike() const { return m_moreLike; }
    /// Shows the details while checked; implemented by the pane.
    QAction* details() const { return m_details; }
    QAction* copyLink() const { return m_copyLink; }
    QAction* open() const { return m_open; }

    /// Puts another's command for the selected rows last in their menu, and enables it while there
    /// are any.
    void include(QAction* command);

    /// Of the selected rows, in their order.
    std::vector<Track> tracks() const;

    /// Those for the selected rows, in the order of a menu.
    void fill(QMenu& menu) const;

    void retranslate();

Q_SIGNALS:
    /// The listener is about to take all rows out.
    void emptying();
    void playRequested(int row);
    void openRequested(const v2m::Track& track);
    void moreLikeRequested(const v2m::Track& track);

private:
    QAction* make(Icon icon, const QKeySequence& shortcut, void (PlaylistActions::*act)());
    void refresh();
    void startPlaying();
    void togglePin();
    void toggleLike();
    void toggleDislike();
    void toggleOpinion(TrackOpinion opinion);
    void shiftUp();
    void shiftDown();
    void focusMovedRows(const std::vector<int>& rows, int place);
    void removeSelected();
    void clearList();
    void askForMore();
    void copyLinks();
    void openSelected();
    void openFolder();
    const PlaylistRow& row(int index) const;

    PlaylistModel& m_model;
    PlaylistView& m_view;
    QAction* m_play;
    QAction* m_pin;
    QAction* m_like;
    QAction* m_dislike;
    QAction* m_moveUp;
    QAction* m_moveDown;
    QAction* m_remove;
    QAction* m_clear;
    QAction* m_moreLike;
    QAction* m_details;
    QAction* m_copyLink;
    QAction* m_open;
    QAction* m_folder; ///< in the menu only
    QList<QAction*> m_included;
};

} // namespace v2m
