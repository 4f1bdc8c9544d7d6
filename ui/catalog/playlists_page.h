// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/playlist_repository.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace v2m {

class KeptPlaylistsModel;
class PlaylistLibrary;

/// Opens, renames and deletes saved playlists, takes tracks that are dropped on one, and opens
/// those in files. The last deletion or addition can be undone.
class PlaylistsPage : public QWidget {
    Q_OBJECT

public:
    /// The library must outlive the page.
    explicit PlaylistsPage(PlaylistLibrary& playlists, QWidget* parent = nullptr);

    /// Goes to the list, and there to a playlist, now or once it is known.
    void choose(const QString& title);

private:
    /// What was done last, and what the playlist was before.
    struct Change {
        StoredPlaylist before;
        int added = 0; ///< 0 if it was deleted
    };

    void openChosen();
    void renameChosen();
    void removeChosen();
    void undoLast();
    void noteChange(Change change);
    QString newsText() const;
    void openFile();
    void showPlaylists(const std::vector<StoredPlaylist>& playlists);
    QString chosen() const;
    void refresh();
    void retranslate();

    PlaylistLibrary& m_playlists;
    std::optional<Change> m_last;
    QString m_lastFolder; ///< of the last playlist file that was opened
    QString m_wanted;     ///< to be chosen once the playlists are known
    Message m_problem;    ///< empty if the last change went well
    KeptPlaylistsModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_news;
    QAction* m_open;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_undo;
    QPushButton* m_openButton;
    QPushButton* m_renameButton;
    QPushButton* m_removeButton;
    QPushButton* m_fileButton;
};

} // namespace v2m
