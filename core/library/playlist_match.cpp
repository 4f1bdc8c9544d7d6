// SPDX-License-Identifier: MIT
#include "core/library/playlist_match.h"

#include "core/library/played_files.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace v2m {
namespace {

/// Results per title search: one-word titles occur in many captions.
constexpr int kMaxHits = 100;

bool isSame(const QString& one, const QString& other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

std::optional<Track> byName(const Track& wanted, const TrackRepository& tracks)
{
    if (wanted.title.simplified().isEmpty())
        return std::nullopt;
    std::vector<std::int64_t> rows;
    for (const SearchHit& hit : tracks.search(wanted.title, kMaxHits))
        rows.push_back(hit.rowId);
    std::vector<Track> found;
    for (Track& track : tracks.tracks(rows)) {
        const bool isBy = wanted.artist.isEmpty() || isSame(track.artist, wanted.artist);
        if (isBy && isSame(track.title, wanted.title))
            found.push_back(std::move(track));
    }
    if (found.empty() || (found.size() > 1 && wanted.artist.isEmpty()))
        return std::nullopt;
    return std::move(found.front());
}

QString nameOf(const Track& track)
{
    if (!track.title.isEmpty())
        return track.artist.isEmpty() ? track.title
                                      : QStringLiteral("%1 - %2").arg(track.artist, track.title);
    return track.path.isEmpty() ? track.url : QFileInfo(track.path).fileName();
}

using Found = std::vector<std::optional<Track>>;

/// One pass over the catalog, however many entries there are.
void findByPlace(const Playlist& playlist, const TrackRepository& tracks, Found& found)
{
    QMultiHash<QString, std::size_t> wanted;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i])
            continue;
        const Track& track = playlist.entries[i].track;
        for (const QString& place : {track.path, track.url}) {
            if (!place.isEmpty())
                wanted.insert(place, i);
        }
    }
    if (wanted.isEmpty())
        return;
    tracks.forEachTrack([&](const Track& track) {
        for (const QString& place : {track.path, track.url}) {
            if (place.isEmpty())
                continue;
            const auto [first, last] = wanted.equal_range(place);
            for (auto entry = first; entry != last; ++entry) {
                if (!found[*entry])
                    found[*entry] = track;
            }
        }
        return true;
    });
}

} // namespace

MatchedPlaylist matchPlaylist(const Playlist& playlist, const TrackRepository& tracks)
{
    Found found(playlist.entries.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Track& wanted = playlist.entries[i].track;
        if (!wanted.id.isEmpty())
            found[i] = tracks.track(wanted.source, wanted.id);
    }
    findByPlace(playlist, tracks, found);
    MatchedPlaylist matched;
    matched.playlist = playlist;
    matched.playlist.entries.clear();
    QSet<std::int64_t> there;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const PlaylistEntry& entry = playlist.entries[i];
        if (!found[i])
            found[i] = byName(entry.track, tracks);
        if (!found[i]) {
            matched.missing.append(nameOf(entry.track));
            continue;
        }
        if (there.contains(found[i]->rowId))
            continue;
        there.insert(found[i]->rowId);
        setStarterLength(*found[i]);
        matched.playlist.append(*found[i], entry.score, entry.reason);
    }
    return matched;
}

Message noneFound(const MatchedPlaylist& playlist)
{
    if (!playlist.playlist.entries.empty() || playlist.missing.isEmpty())
        return {};
    const auto count = static_cast<int>(playlist.missing.size());
    return Message("MatchedPlaylist", "None of the %Ln track(s) of “%1” is in the catalog.",
                   nullptr, count)
        .arg(playlist.playlist.title);
}

} // namespace v2m
