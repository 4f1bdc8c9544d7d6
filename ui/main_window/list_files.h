// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/playlist_match.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace v2m {

class ClipShelf;
class MoodLink;
class PlaylistController;
class PlaylistLibrary;
class Stage;
class StatusLine;
class WindowActions;

/// Keeps the list: saves it under a name, opens those that were saved or imported, and exports it,
/// alone or as the sound of its clip; exports a clip's analysis as well. Asks for names and files,
/// and says in the status line what came of it.
class ListFiles : public QObject {
    Q_OBJECT
public:
    /// Dependencies; all must outlive it.
    struct Parts {
        PlaylistController& music;
        PlaylistLibrary& playlists;
        const Stage& stage;
        const ClipShelf& shelf;
        const MoodLink& mood;
        StatusLine& status;
    };

    /// @param window of its dialogs.
    ListFiles(const Parts& parts, const WindowActions& actions, QWidget& window);

    /// From the settings; where tracks are found as files.
    void setAudioFolder(const QString& folder) { m_audioFolder = folder; }

    void exportList();

private:
    void exportAnalysis();
    void exportSoundtrack();
    void exportTo(const QString& path, const std::function<void()>& write);
    void save();
    void reportOpened(const MatchedPlaylist& playlist);
    QString listTitle() const;
    QString clipTitle(const QString& path) const;

    Parts m_parts;
    QWidget& m_window;
    QString m_audioFolder;
    QString m_saved; ///< title of the one saved last
};

} // namespace v2m
