// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/library/playlist_match.h"

#include <QObject>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace v2m {

class ClipShelf;
class MoodLink;
class PlaylistController;
class PlaylistLibrary;
class PlaylistPane;
class Stage;
class StatusLine;
class WindowActions;

/// Keeps the list: saves it under a name, adds tracks of it to those that were saved, opens these
/// and imported ones, and exports it, alone or as the sound of its clip; exports a clip's analysis
/// as well. Asks for names and files, and says in the status line what came of it.
class ListFiles : public QObject {
    Q_OBJECT
public:
    /// Dependencies; all must outlive it.
    struct Parts {
        PlaylistController& music;
        PlaylistPane& pane;
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
    /// @param write says what it has written, as Message.
    void exportTo(const QString& path, const std::function<Message()>& write);
    void offerToAdd(QMenu& editMenu);
    void save();
    void reportOpened(const MatchedPlaylist& playlist);
    QString listTitle() const;
    QString clipTitle(const QString& path) const;

    Parts m_parts;
    QWidget& m_window;
    QString m_audioFolder;
    QString m_saved; ///< title of the one saved or added to last
};

} // namespace v2m
