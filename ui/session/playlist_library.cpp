// SPDX-License-Identifier: MIT
#include "ui/session/playlist_library.h"

#include "core/base/error.h"
#include "core/base/later.h"
#include "core/library/kept_playlists.h"
#include "core/playlist/playlist_import.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace v2m {

PlaylistLibrary::PlaylistLibrary(const QString& catalogPath, QObject* parent)
    : QObject(parent), m_thread(catalogPath)
{
    connect(this, &PlaylistLibrary::loaded, this,
            [this](const std::vector<StoredPlaylist>& playlists) { m_playlists = playlists; });
}

void PlaylistLibrary::post(std::function<void(Database&)> work)
{
    m_thread.post(std::move(work), [this](const std::exception& error) {
        runLater(this, [this, reason = messageOf(error)] { Q_EMIT failed(reason); });
    });
}

void PlaylistLibrary::notifyAll(Database& database)
{
    runLater(this, [this, all = PlaylistRepository(database).all()] { Q_EMIT loaded(all); });
}

void PlaylistLibrary::load()
{
    post([this](Database& database) { notifyAll(database); });
}

bool PlaylistLibrary::has(const QString& title) const
{
    return std::ranges::find(m_playlists, title.simplified(), &StoredPlaylist::title) !=
           m_playlists.end();
}

void PlaylistLibrary::save(const Playlist& playlist)
{
    post([this, stored = toStored(playlist)](Database& database) {
        PlaylistRepository(database).put(stored);
        runLater(this, [this, title = stored.title.simplified()] { Q_EMIT saved(title); });
        notifyAll(database);
    });
}

void PlaylistLibrary::open(const QString& title)
{
    post([this, title](Database& database) {
        const std::optional<StoredPlaylist> stored = PlaylistRepository(database).playlist(title);
        if (!stored) // another window may have removed it
            return notifyAll(database);
        const MatchedPlaylist matched =
            matchPlaylist(fromStored(*stored), TrackRepository(database));
        runLater(this, [this, matched] { Q_EMIT opened(matched); });
    });
}

void PlaylistLibrary::openFile(const QString& path)
{
    post([this, path](Database& database) {
        const MatchedPlaylist matched =
            matchPlaylist(importPlaylist(path), TrackRepository(database));
        runLater(this, [this, matched] { Q_EMIT opened(matched); });
    });
}

void PlaylistLibrary::add(const QString& title, const std::vector<Track>& tracks)
{
    post([this, title, tracks](Database& database) {
        const std::optional<StoredPlaylist> before = PlaylistRepository(database).playlist(title);
        if (!before)
            return notifyAll(database);
        StoredPlaylist after = *before;
        for (const Track& track : tracks) {
            const bool isThere =
                std::ranges::any_of(after.entries, [&track](const StoredEntry& entry) {
                    return entry.track.source == track.source && entry.track.id == track.id;
                });
            if (!isThere && after.entries.size() < kMaxEntries)
                after.entries.push_back({track, 0.0, {}});
        }
        const int added = static_cast<int>(after.entries.size() - before->entries.size());
        after.tracks = static_cast<std::int64_t>(after.entries.size());
        if (added > 0)
            PlaylistRepository(database).put(after);
        runLater(this, [this, before, added] { Q_EMIT extended(*before, added); });
        notifyAll(database);
    });
}

void PlaylistLibrary::rename(const QString& title, const QString& newTitle)
{
    post([this, title, newTitle](Database& database) {
        if (!PlaylistRepository(database).rename(title, newTitle)) {
            runLater(this, [this, newTitle] {
                Q_EMIT failed(
                    Message("v2m::PlaylistLibrary", "There is a playlist named “%1” already.")
                        .arg(newTitle.simplified()));
            });
        }
        notifyAll(database);
    });
}

void PlaylistLibrary::remove(const QString& title)
{
    post([this, title](Database& database) {
        if (const std::optional<StoredPlaylist> was = PlaylistRepository(database).remove(title))
            runLater(this, [this, was] { Q_EMIT removed(*was); });
        notifyAll(database);
    });
}

void PlaylistLibrary::restore(const StoredPlaylist& playlist)
{
    post([this, playlist](Database& database) {
        PlaylistRepository(database).put(playlist);
        notifyAll(database);
    });
}

} // namespace v2m
