// SPDX-License-Identifier: MIT
#pragma once

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

/// Opens, renames and deletes saved playlists, and opens those in files. The last deletion can be
/// undone.
class PlaylistsPage : public QWidget {
    Q_OBJECT

public:
    /// The library must outlive the page.
    explicit PlaylistsPage(PlaylistLibrary& playlists, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* makeAction(const QKeySequence& shortcut, void (PlaylistsPage::*act)());
    void openChosen();
    void renameChosen();
    void removeChosen();
    void undoRemoval();
    void openFile();
    void showPlaylists(const std::vector<StoredPlaylist>& playlists);
    QString chosen() const;
    void refresh();
    void retranslate();

    PlaylistLibrary& m_playlists;
    std::optional<StoredPlaylist> m_removed; ///< last
    QString m_problem;
    KeptPlaylistsModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_news;
    QPushButton* m_undoButton;
    QPushButton* m_openButton;
    QPushButton* m_renameButton;
    QPushButton* m_removeButton;
    QPushButton* m_fileButton;
    QAction* m_open;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_undo;
};

} // namespace v2m
