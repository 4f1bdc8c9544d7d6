// SPDX-License-Identifier: MIT
#include "ui/session/playlist_library.h"

#include "core/base/error.h"
#include "core/library/kept_playlists.h"
#include "core/playlist/playlist_import.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace v2m {

/// Opened on the thread that uses it, when it is first needed.
class PlaylistLibrary::Connection {
public:
    explicit Connection(QString path) : m_path(std::move(path)) {}

    PlaylistRepository playlists() { return PlaylistRepository(database()); }
    TrackRepository tracks() { return TrackRepository(database()); }

private:
    Database& database()
    {
        if (!m_database)
            m_database = std::make_unique<Database>(m_path);
        return *m_database;
    }

    QString m_path;
    std::unique_ptr<Database> m_database;
};

PlaylistLibrary::PlaylistLibrary(const QString& catalogPath, QObject* parent)
    : QObject(parent), m_connection(std::make_unique<Connection>(catalogPath))
{
    connect(this, &PlaylistLibrary::loaded, this,
            [this](const std::vector<StoredPlaylist>& playlists) { m_playlists = playlists; });
}

PlaylistLibrary::~PlaylistLibrary()
{
    m_thread.post([this] { m_connection.reset(); });
}

void PlaylistLibrary::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

void PlaylistLibrary::post(std::function<void(Connection&)> work)
{
    m_thread.post([this, work = std::move(work)] {
        try {
            work(*m_connection);
        } catch (const std::exception& error) {
            tell([this, reason = messageOf(error)] { Q_EMIT failed(reason); });
        }
    });
}

void PlaylistLibrary::notifyAll(Connection& connection)
{
    tell([this, all = connection.playlists().all()] { Q_EMIT loaded(all); });
}

void PlaylistLibrary::load()
{
    post([this](Connection& connection) { notifyAll(connection); });
}

bool PlaylistLibrary::has(const QString& title) const
{
    return std::ranges::find(m_playlists, title.simplified(), &StoredPlaylist::title) !=
           m_playlists.end();
}

void PlaylistLibrary::save(const Playlist& playlist)
{
    post([this, stored = toStored(playlist)](Connection& connection) {
        connection.playlists().put(stored);
        tell([this, title = stored.title.simplified()] { Q_EMIT saved(title); });
        notifyAll(connection);
    });
}

void PlaylistLibrary::open(const QString& title)
{
    post([this, title](Connection& connection) {
        const std::optional<StoredPlaylist> stored = connection.playlists().playlist(title);
        if (!stored) // another window may have removed it
            return notifyAll(connection);
        const MatchedPlaylist matched = matchPlaylist(fromStored(*stored), connection.tracks());
        tell([this, matched] { Q_EMIT opened(matched); });
    });
}

void PlaylistLibrary::openFile(const QString& path)
{
    post([this, path](Connection& connection) {
        const MatchedPlaylist matched = matchPlaylist(importPlaylist(path), connection.tracks());
        tell([this, matched] { Q_EMIT opened(matched); });
    });
}

void PlaylistLibrary::add(const QString& title, const std::vector<Track>& tracks)
{
    post([this, title, tracks](Connection& connection) {
        const std::optional<StoredPlaylist> before = connection.playlists().playlist(title);
        if (!before)
            return notifyAll(connection);
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
            connection.playlists().put(after);
        tell([this, before, added] { Q_EMIT extended(*before, added); });
        notifyAll(connection);
    });
}

void PlaylistLibrary::rename(const QString& title, const QString& newTitle)
{
    post([this, title, newTitle](Connection& connection) {
        if (!connection.playlists().rename(title, newTitle)) {
            tell([this, newTitle] {
                Q_EMIT failed(
                    Message("v2m::PlaylistLibrary", "There is a playlist named “%1” already.")
                        .arg(newTitle.simplified()));
            });
        }
        notifyAll(connection);
    });
}

void PlaylistLibrary::remove(const QString& title)
{
    post([this, title](Connection& connection) {
        if (const std::optional<StoredPlaylist> was = connection.playlists().remove(title))
            tell([this, was] { Q_EMIT removed(*was); });
        notifyAll(connection);
    });
}

void PlaylistLibrary::restore(const StoredPlaylist& playlist)
{
    post([this, playlist](Connection& connection) {
        connection.playlists().put(playlist);
        notifyAll(connection);
    });
}

} // namespace v2m
