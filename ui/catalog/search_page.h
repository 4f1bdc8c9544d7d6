// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/library_controller.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace v2m {

class FoundTracksModel;
class KeptPlaylistsMenu;

/// Searches the catalog as the user types. Results can be played, added to the list (also by
/// dragging) and to saved playlists, and used to find similar tracks.
class SearchPage : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMaxTracks = 200;

    /// The library must outlive the page.
    explicit SearchPage(LibraryController& library, QWidget* parent = nullptr);
    ~SearchPage() override;

    /// @param source its name.
    void showTracksOf(const QString& source);

Q_SIGNALS:
    void playRequested(const v2m::Track& track);
    void addRequested(const std::vector<v2m::Track>& tracks);
    void moreLikeRequested(const v2m::Track& track);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    void playChosen();
    void addChosen();
    void askForMore();
    void showColumnsMenu(const QPoint& position);
    std::vector<Track> chosen() const;
    void search();
    void showFound(const QString& text, const std::vector<Track>& tracks);
    void showOverview(const CatalogOverview& overview);
    void refreshActions();
    void retranslate();
    QString statusText() const;

    enum class Status { Nothing, Searching, Found };

    LibraryController& m_library;
    QTimer m_pause; ///< delay after the last key
    QString m_asked;
    Status m_status = Status::Nothing;
    QLineEdit* m_text;
    QLabel* m_statusLabel;
    QTableView* m_table;
    FoundTracksModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QAction* m_play;
    QAction* m_add;
    QAction* m_moreLike;
    KeptPlaylistsMenu* m_addTo;
};

} // namespace v2m
