// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

class QWidget;

namespace v2m {

class CatalogDialog;
class LibraryController;
class Player;
class PlaylistController;
class PlaylistPane;
class StatusLine;
class WindowActions;
struct ImportReport;

/// The catalog in the window: its dialog, created on first use, and what that adds to the list; the
/// imports of folders and tables, one after the other; and what the status line says of all this.
class WindowCatalog : public QObject {
    Q_OBJECT
public:
    /// Dependencies; all must outlive it.
    struct Parts {
        LibraryController& library;
        PlaylistController& music;
        PlaylistPane& pane;
        Player& player;
        StatusLine& status;
    };

    /// @param window of its dialogs.
    WindowCatalog(const Parts& parts, const WindowActions& actions, QWidget& window);
    ~WindowCatalog() override;

    void show();

    /// From the settings.
    void setNetworkAllowed(bool isAllowed);

    /// Asks for a folder of music and imports it.
    void chooseFolder();

    void addFolders(const QStringList& folders);

    /// Asks whether folders and tables are to be imported, and does so.
    void offer(const QStringList& paths);

Q_SIGNALS:
    /// To allow the network.
    void settingsRequested();

private:
    void connectLibrary();
    void showPlaylists();
    void addToList(const std::vector<Track>& tracks);
    void addAndPlay(const Track& track);
    void importAll(const QStringList& paths);
    bool isShown() const;
    void sayImporting();
    void sayImported(const ImportReport& report);

    Parts m_parts;
    QWidget& m_window;
    bool m_networkAllowed = false;
    QPointer<CatalogDialog> m_dialog; ///< while it is open
};

} // namespace v2m
