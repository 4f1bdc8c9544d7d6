// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QAction>
#include <QObject>
#include <QStringList>

class QMainWindow;
class QMenu;
class QToolBar;

namespace v2m {

class PlayerBar;
class PlaylistActions;

/// The window's commands: names, shortcuts, and positions in menus and tool bar. The window
/// implements them.
class WindowActions : public QObject {
    Q_OBJECT
public:
    /// Fills the window's menu bar and creates its tool bar, including the camera's part.
    WindowActions(QMainWindow& window, const PlayerBar& player, QWidget* captureBar);

    QAction* open;
    QAction* camera; ///< checked while the camera runs
    QAction* record; ///< a clip with the camera; checked from the countdown to the end
    QAction* playClip;
    QAction* keepReading; ///< while music plays
    QAction* find;
    QAction* exportPlaylist;
    QAction* exportAnalysis;
    QAction* exportSoundtrack; ///< the clip with the list as its sound
    QAction* catalog;
    QAction* addFolder; ///< of music
    QAction* another;   ///< selection
    QAction* savePlaylist;
    QAction* playlists; ///< that were saved
    QAction* diary;
    QAction* settings;
    QAction* forget; ///< what the listener liked and heard
    QAction* fullScreen;
    QAction* quit;
    QAction* about;

    /// Fills the Edit menu.
    void setEditing(QAction* undo, QAction* redo, const PlaylistActions& list);

    QMenu& editMenu() const { return *m_edit; }
    QMenu& helpMenu() const { return *m_help; }
    QMenu& viewMenu() const { return *m_view; }

    /// Newest first; choosing one emits recentChosen().
    void setRecentFiles(const QStringList& paths);

    /// Enables what needs an analysed clip, one that is not a still picture, or tracks; tool tips
    /// explain why something is disabled.
    void setAvailable(bool hasClip, bool canPlay, bool hasTracks);

    /// If the tool bar is too narrow for all labels, commands that are also in the menus show only
    /// their icon.
    void fitToolBar(int width);

Q_SIGNALS:
    void recentChosen(const QString& path);
    void recentCleared();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void setWords(bool areShown);
    void refitToolBar(int width);
    QAction* make(Icon icon, QKeySequence shortcut);
    void fillMenus(const PlayerBar& player);
    void fillToolBar(QWidget* captureBar);
    void updateToolTips();

    QMainWindow& m_window;
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_recent;
    QMenu* m_music;
    QMenu* m_playback;
    QMenu* m_view;
    QMenu* m_help;
    QToolBar* m_bar = nullptr;
    bool m_hasWords = true; ///< beside the symbols of the tool bar
    int m_wordsWidth = 0;   ///< what they need, while they are not shown
    QStringList m_recentFiles;
};

} // namespace v2m
