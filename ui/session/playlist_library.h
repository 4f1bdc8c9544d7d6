// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/playlist_repository.h"
#include "core/library/playlist_match.h"
#include "ui/session/catalog_thread.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace v2m {

/// The lists that the listener has saved in the catalog, and lists in files, on a thread of its
/// own with a connection of its own.
class PlaylistLibrary : public QObject {
    Q_OBJECT
public:
    explicit PlaylistLibrary(const QString& catalogPath, QObject* parent = nullptr);
    /// Asks for all: loaded(). Also after each change, by itself.
    void load();

    /// What loaded() said last; by title, without entries.
    const std::vector<StoredPlaylist>& playlists() const { return m_playlists; }
    bool has(const QString& title) const;

    /// Keeps a list under its title, in place of one of the same title. saved() follows.
    void save(const Playlist& playlist);

    /// Asks for a list with the catalog's tracks: opened().
    void open(const QString& title);

    /// The same for a file; see importPlaylist().
    void openFile(const QString& path);

    /// Appends those that a list does not have yet: extended() tells what it was, for restore().
    void add(const QString& title, const std::vector<Track>& tracks);

    void rename(const QString& title, const QString& newTitle);

    /// removed() tells what it was, for restore().
    void remove(const QString& title);
    void restore(const StoredPlaylist& playlist);

Q_SIGNALS:
    void loaded(const std::vector<v2m::StoredPlaylist>& playlists);
    void saved(const QString& title);
    void opened(const v2m::MatchedPlaylist& playlist);
    void removed(const v2m::StoredPlaylist& playlist);
    /// @param added number of tracks; 0 if it had them all.
    void extended(const v2m::StoredPlaylist& before, int added);
    void failed(const v2m::Message& reason);

private:
    void post(std::function<void(Database&)> work);
    void notifyAll(Database& database);

    std::vector<StoredPlaylist> m_playlists;
    CatalogThread m_thread;
};

} // namespace v2m
