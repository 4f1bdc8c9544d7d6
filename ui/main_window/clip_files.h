// SPDX-License-Identifier: MIT
#pragma once

#include "ui/stage/left_out_clips.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QMainWindow;

namespace v2m {

class CaptureBar;
class ClipSession;
class LibraryController;
class PlaylistLibrary;
class Stage;
class StatusLine;
class WindowActions;
class WindowCatalog;

/// The files that come into the window: chosen, recent, dropped or just recorded. Passes each on to
/// whom it is for: clips to their session, playlists to the list, folders and tables to the
/// catalog. The window is named after the clip that it shows.
class ClipFiles : public QObject {
    Q_OBJECT
public:
    /// Dependencies; all must outlive it.
    struct Parts {
        ClipSession& clips;
        Stage& stage;
        CaptureBar& capture;
        WindowCatalog& catalog;
        LibraryController& library;
        PlaylistLibrary& playlists;
        StatusLine& status;
        WindowActions& actions;
    };

    /// @param window fully constructed.
    ClipFiles(const Parts& parts, QMainWindow& window);

    /// Analyses clips one after another; the last one with a face stays open.
    /// A folder or a CSV file among them is offered as music, a playlist is opened.
    /// @param refused rejected files, for the report.
    void open(const QStringList& paths, const QList<LeftOutClip>& refused = {});

    /// Asks for clips and opens them.
    void choose();

Q_SIGNALS:
    /// A recording is complete and about to be opened.
    void recorded();

private:
    void connectDrops();
    void openPlaylist(const QString& path);
    void openRecording(const QString& path, const Message& warning);
    void nameWindow();

    Parts m_parts;
    QMainWindow& m_window;
};

} // namespace v2m
