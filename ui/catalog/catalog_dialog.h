// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QDialog>
#include <QUrl>

#include <vector>

class QDialogButtonBox;
class QTabWidget;

namespace v2m {

class LibraryController;
class PlaylistsPage;
class SearchPage;
class SourcesPage;

/// The catalog dialog: shows and manages sources, imports, searches tracks, and manages saved
/// lists. A CSV file or a folder of music can be dropped anywhere on it.
class CatalogDialog : public QDialog {
    Q_OBJECT

public:
    /// The library must outlive the dialog, which may be closed during an import.
    explicit CatalogDialog(LibraryController& library, QWidget* parent = nullptr);
    /// @param musicCapsAddress download address of MusicCaps.
    CatalogDialog(LibraryController& library, const QUrl& musicCapsAddress,
                  QWidget* parent = nullptr);

    /// From the settings; initially false.
    void setNetworkAllowed(bool isAllowed);

    /// Switches to the sources and imports a file.
    void importFile(const QString& path);

    /// @param title of the one to choose; empty leaves the choice as it is.
    void showPlaylists(const QString& title = {});

Q_SIGNALS:
    /// The user wants to see the settings.
    void settingsRequested();
    // As SearchPage.
    void playRequested(const v2m::Track& track);
    void addRequested(const std::vector<v2m::Track>& tracks);
    void moreLikeRequested(const v2m::Track& track);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QSize firstSize() const;
    void retranslate();

    LibraryController& m_library;
    QTabWidget* m_tabs;
    SourcesPage* m_sources;
    SearchPage* m_search;
    PlaylistsPage* m_playlists;
    QDialogButtonBox* m_buttons;
    bool m_goesByArrows = false; ///< from tab to tab, now
};

} // namespace v2m
